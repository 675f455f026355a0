package org.pactwatch.intake.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A server that keeps to no protocol: it writes what a test gives it. */
final class RawServer implements AutoCloseable {
  private final ServerSocket socket;

  /** Writes an answer. */
  interface Writing {
    void to(OutputStream out) throws IOException, InterruptedException;
  }

  RawServer(Writing writing) throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(() -> serve(writing), "raw server");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve(Writing writing) {
    while (!socket.isClosed()) {
      try (Socket one = socket.accept()) {
        BufferedReader in =
            new BufferedReader(new InputStreamReader(one.getInputStream(), ISO_8859_1));
        String first = in.readLine();
        for (String line = first; line != null && !line.isEmpty(); line = in.readLine()) {
          // The request is passed over.
        }
        OutputStream out = one.getOutputStream();
        if (first != null && first.contains("/robots.txt")) {
          out.write(
              "HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                  .getBytes(ISO_8859_1));
        } else {
          writing.to(out);
        }
        out.flush();
      } catch (IOException closed) {
        // Who asked has gone, which is what most tests wait for.
      } catch (InterruptedException interrupted) {
        return;
      }
    }
  }

  String address() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
