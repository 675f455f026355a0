package org.pactwatch.intake.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up and gives only addresses of the public network. The client connects to what is
 * returned here and looks nothing up itself, so that a name cannot lead elsewhere in between.
 */
final class PublicNames implements DnsResolver {
  private final Set<String> allowed;

  /**
   * Makes a look-up.
   *
   * @param allowed names that may lead anywhere, in small letters
   */
  PublicNames(Set<String> allowed) {
    this.allowed = allowed;
  }

  /** Tells that a name leads into a network that is not public. */
  static final class NotPublicException extends UnknownHostException {
    NotPublicException(String message) {
      super(message);
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = InetAddress.getAllByName(host);
    if (!allowed.contains(host.toLowerCase(Locale.ROOT))) {
      for (InetAddress one : all) {
        if (!isPublic(one)) {
          throw new NotPublicException(
              "expected a public address, got " + one.getHostAddress() + " for " + host);
        }
      }
    }
    return all;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /**
   * Whether an address is one of the public network, by the registries of special-purpose addresses
   * (RFC 6890 and what follows it).
   */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? isPublic(bytes)
        : isPublic((Inet6Address) address, bytes);
  }

  private static boolean isPublic(byte[] four) {
    int first = four[0] & 0xFF;
    int second = four[1] & 0xFF;
    int third = four[2] & 0xFF;
    return first != 0
        && first < 240
        // Carriers' own networks.
        && !(first == 100 && second >= 64 && second < 128)
        // Protocols, documentation, measuring.
        && !(first == 192 && second == 0 && (third == 0 || third == 2))
        && !(first == 192 && second == 88 && third == 99)
        && !(first == 198 && (second == 18 || second == 19))
        && !(first == 198 && second == 51 && third == 100)
        && !(first == 203 && second == 0 && third == 113);
  }

  private static boolean isPublic(Inet6Address address, byte[] bytes) {
    if (address.isIPv4CompatibleAddress()) {
      return false;
    }
    // Of all that is not yet given out, only 2000::/3 is in use; 64:ff9b:: stands for the older
    // kind.
    boolean translated =
        bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
    if (translated) {
      return allZero(bytes, 4, 12) && isPublicFour(bytes, 12);
    }
    if ((bytes[0] & 0xE0) != 0x20) {
      return false;
    }
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean special = bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] & 0xFE) == 0;
    boolean documentation =
        bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && (bytes[3] & 0xFF) == 0xB8;
    return !special && !documentation && (!sixToFour || isPublicFour(bytes, 2));
  }

  private static boolean isPublicFour(byte[] bytes, int from) {
    try {
      return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
    } catch (UnknownHostException impossible) {
      return false;
    }
  }

  private static boolean allZero(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
