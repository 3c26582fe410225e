package org.orderhub.webhooks;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which addresses a webhook may go to: public ones, and what the operator allows beside them. It
 * keeps a web address typed by a user from reaching machines behind the operator's own wall. The
 * ranges are IANA's special-purpose registries (RFC 6890 and its updates).
 */
final class AddressGuard {
  private static final List<Cidr> FORBIDDEN_V4 =
      ranges(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private
          "100.64.0.0/10", // carrier-grade NAT
          "127.0.0.0/8", // loopback
          "168.63.129.16/32", // metadata of a cloud
          "169.254.0.0/16", // link-local, metadata of clouds
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocol assignments
          "192.0.2.0/24", // documentation
          "192.88.99.0/24", // 6to4 relays
          "192.168.0.0/16", // private
          "198.18.0.0/15", // benchmarks
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4"); // reserved, broadcast

  /** Of IPv6 only global unicast is public at all; these are the exceptions in it. */
  private static final Cidr PUBLIC_V6 = Cidr.parse("2000::/3");

  private static final List<Cidr> FORBIDDEN_V6 =
      ranges(
          "2001::/23", // protocol assignments, Teredo among them
          "2001:db8::/32", // documentation
          "2002::/16", // 6to4, which holds an IPv4 address
          "3fff::/20"); // documentation

  /** Services that take a request line for a command, or mail. */
  private static final Set<Integer> FORBIDDEN_PORTS =
      Set.of(
          19, 21, 22, 23, 25, 53, 69, 110, 111, 119, 123, 135, 137, 139, 143, 161, 179, 389, 445,
          465, 512, 513, 514, 515, 587, 636, 873, 993, 995, 2049, 3306, 3389, 5432, 6000, 6379,
          11211);

  private final List<Cidr> allowed;

  AddressGuard(List<String> allowed) {
    this.allowed = allowed.stream().map(String::strip).map(Cidr::parse).toList();
  }

  /** The first address that may be connected to. */
  Optional<InetAddress> choose(InetAddress[] addresses) {
    return Stream.of(addresses).filter(this::permits).findFirst();
  }

  boolean permits(InetAddress address) {
    return isAmong(allowed, address) || isPublic(address);
  }

  boolean permitsPort(int port) {
    return !FORBIDDEN_PORTS.contains(port);
  }

  private static boolean isPublic(InetAddress address) {
    return address instanceof Inet6Address
        ? PUBLIC_V6.contains(address) && !isAmong(FORBIDDEN_V6, address)
        : !isAmong(FORBIDDEN_V4, address);
  }

  private static boolean isAmong(List<Cidr> ranges, InetAddress address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }

  private static List<Cidr> ranges(String... texts) {
    return Stream.of(texts).map(Cidr::parse).toList();
  }
}
