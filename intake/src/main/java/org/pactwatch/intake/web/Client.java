package org.pactwatch.intake.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.pactwatch.intake.source.Encoded;
import org.pactwatch.model.problem.ProblemCode;

/** Sends one request and takes one answer, within the limits of time and size. No redirects. */
final class Client implements Closeable {
  private static final int HEADERS = 200;
  private static final int HEADER_LENGTH = 16 << 10;

  private final Manners manners;
  private final CloseableHttpClient http;
  private final ScheduledExecutorService clock;

  Client(Manners manners) {
    this.manners = manners;
    Timeout patience = Timeout.of(manners.deadline());
    this.http =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new PublicNames(manners.allowed()))
                    .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder()
                            .http1Config(
                                Http1Config.custom()
                                    .setMaxHeaderCount(HEADERS)
                                    .setMaxLineLength(HEADER_LENGTH)
                                    .build())
                            .build())
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(patience)
                            .setSocketTimeout(patience)
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(patience)
                    .setRedirectsEnabled(false)
                    .build())
            .setUserAgent(manners.agent())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            // What is packed is unpacked here, with an eye on its size.
            .disableContentCompression()
            .build();
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "deadline");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Asks once.
   *
   * @throws FetchException if nothing usable came in time; a status is no failure here
   */
  Answer get(URI address, Validators known) throws FetchException {
    HttpGet request = new HttpGet(address);
    request.setHeader("Accept-Encoding", "gzip");
    known.entityTag().ifPresent(tag -> request.setHeader("If-None-Match", tag));
    known.lastModified().ifPresent(day -> request.setHeader("If-Modified-Since", day));
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> alarm =
        clock.schedule(
            () -> {
              late.set(true);
              request.cancel();
            },
            manners.deadline().toMillis(),
            TimeUnit.MILLISECONDS);
    try (ClassicHttpResponse response = http.executeOpen(null, request, null)) {
      try {
        return answer(address, response);
      } finally {
        // Closing alone would wait for the rest of a page that has no end.
        request.cancel();
      }
    } catch (PublicNames.NotPublicException refused) {
      throw FetchException.lasting(
          ProblemCode.ADDRESS_REFUSED,
          address,
          refused.getMessage(),
          "if it is yours, allow it by name: --allow-host " + address.getHost());
    } catch (IOException | RuntimeException failure) {
      // The socket's own patience may end a moment before the alarm.
      if (late.get() || failure instanceof SocketTimeoutException) {
        throw FetchException.passing(
            ProblemCode.FETCH_TOO_SLOW,
            address,
            "expected an answer within " + manners.deadline().toSeconds() + " s, got none");
      }
      throw FetchException.passing(ProblemCode.FETCH_FAILED, address, message(failure));
    } finally {
      alarm.cancel(false);
    }
  }

  private Answer answer(URI address, ClassicHttpResponse response)
      throws IOException, FetchException {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      if (header.getValue() != null) {
        headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
      }
    }
    Answer bare = new Answer(address, response.getCode(), headers, new byte[0]);
    if (response.getEntity() == null || response.getCode() != 200) {
      return bare;
    }
    InputStream stream = response.getEntity().getContent();
    byte[] packed = within(address, stream.readNBytes((int) manners.bytes() + 1));
    byte[] body;
    try {
      body = Encoded.plain(packed, bare.header("content-encoding"), manners.bytes());
    } catch (IOException broken) {
      throw FetchException.lasting(
          ProblemCode.FETCH_FAILED, address, "cannot be unpacked: " + message(broken), "");
    }
    return new Answer(address, response.getCode(), headers, within(address, body));
  }

  private byte[] within(URI address, byte[] bytes) throws FetchException {
    if (bytes.length > manners.bytes()) {
      throw FetchException.lasting(
          ProblemCode.FILE_TOO_LARGE,
          address,
          "expected at most " + manners.bytes() + " bytes, got more",
          "");
    }
    return bytes;
  }

  private static String message(Exception failure) {
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }

  @Override
  public void close() throws IOException {
    clock.shutdownNow();
    http.close();
  }
}
