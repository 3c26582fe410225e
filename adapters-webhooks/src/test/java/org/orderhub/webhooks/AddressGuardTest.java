package org.orderhub.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
  private final AddressGuard guard = new AddressGuard(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "128.0.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.0.1.1",
        "192.169.0.1",
        "198.20.0.1",
        "223.255.255.255",
        "2606:4700::1111",
        "2a00:1450:4001::1"
      })
  void publicAddressesArePermitted(String address) {
    assertThat(guard.permits(InetAddress.ofLiteral(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "100.100.100.200",
        "127.0.0.1",
        "127.255.255.254",
        "168.63.129.16",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.192",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:0:10.0.0.1",
        "64:ff9b::a00:1",
        "64:ff9b:1::a00:1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:a00:1::1",
        "3fff::1",
        "4000::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void privateAndSpecialAddressesAreNot(String address) {
    assertThat(guard.permits(InetAddress.ofLiteral(address))).isFalse();
  }

  @Test
  void theOperatorMayAllowMore() {
    var open = new AddressGuard(List.of("127.0.0.0/8", " 10.1.0.0/16 ", "fd12::/16"));

    assertThat(open.permits(InetAddress.ofLiteral("127.0.0.1"))).isTrue();
    assertThat(open.permits(InetAddress.ofLiteral("10.1.9.9"))).isTrue();
    assertThat(open.permits(InetAddress.ofLiteral("10.2.0.1"))).isFalse();
    assertThat(open.permits(InetAddress.ofLiteral("fd12::1"))).isTrue();
    assertThat(open.permits(InetAddress.ofLiteral("::1"))).isFalse();
  }

  @Test
  void ofSeveralAddressesAPermittedOneIsChosen() {
    InetAddress[] addresses = {InetAddress.ofLiteral("10.0.0.1"), InetAddress.ofLiteral("1.1.1.1")};

    assertThat(guard.choose(addresses)).contains(addresses[1]);
    assertThat(guard.choose(new InetAddress[] {addresses[0]})).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {22, 25, 5432, 6379})
  void portsOfOtherServicesAreForbidden(int port) {
    assertThat(guard.permitsPort(port)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 443, 8080, 8443, 9999, 65535})
  void portsOfWebServersAreNot(int port) {
    assertThat(guard.permitsPort(port)).isTrue();
  }
}
