package org.pactwatch.intake.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicNamesTest {
  @ParameterizedTest
  @CsvSource({
    "8.8.8.8, true",
    "1.1.1.1, true",
    "100.63.255.255, true",
    "100.64.0.1, false",
    "172.15.0.1, true",
    "172.31.255.255, false",
    "192.0.2.1, false",
    "192.88.99.1, false",
    "198.18.0.1, false",
    "198.51.100.9, false",
    "203.0.113.7, false",
    "224.0.0.1, false",
    "240.0.0.1, false",
    "255.255.255.255, false",
    "0.1.2.3, false",
    "2606:4700::1111, true",
    "::1, false",
    "::, false",
    "::8.8.8.8, false",
    "::ffff:10.0.0.1, false",
    "::ffff:8.8.8.8, true",
    "64:ff9b::8.8.8.8, true",
    "64:ff9b::10.0.0.1, false",
    "64:ff9b:1::8.8.8.8, false",
    "2002:0a00:0001::1, false",
    "2002:0808:0808::1, true",
    "2001:db8::1, false",
    "2001::1, false",
    "fc00::1, false",
    "fd12::1, false",
    "fe80::1, false",
    "fec0::1, false",
    "ff02::1, false"
  })
  void onlyThePublicNetworkIsPublic(String address, boolean wanted) throws UnknownHostException {
    assertEquals(wanted, PublicNames.isPublic(InetAddress.getAllByName(address)[0]), address);
  }
}
