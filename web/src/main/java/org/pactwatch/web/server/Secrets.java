package org.pactwatch.web.server;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes and compares what nobody may guess. Its key lives as long as the server. */
final class Secrets {
  private static final int BYTES = 24;
  private static final String MAC = "HmacSHA256";

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;

  Secrets() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    this.key = new SecretKeySpec(bytes, MAC);
  }

  /** A new secret in letters that addresses and cookies take as they are. */
  String fresh() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What only this server can make of a text. */
  String sign(String text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(key);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
      throw new IllegalStateException("every Java platform carries " + MAC, missing);
    }
  }

  /** Compares without telling by the time it takes where two texts differ. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
