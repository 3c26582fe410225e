package org.orderhub.webhooks;

import java.net.InetAddress;

/** A range of addresses of one family, such as {@code 10.0.0.0/8} or {@code fc00::/7}. */
record Cidr(InetAddress network, int bits) {
  Cidr {
    if (bits < 0 || bits > network.getAddress().length * 8) {
      throw new IllegalArgumentException(bits + " is not a length of a prefix of " + network);
    }
  }

  /**
   * A single address is a range of one.
   *
   * @throws IllegalArgumentException when the text is neither an address nor a range
   */
  static Cidr parse(String text) {
    int slash = text.indexOf('/');
    InetAddress network = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
    int bits =
        slash < 0 ? network.getAddress().length * 8 : Integer.parseInt(text.substring(slash + 1));
    return new Cidr(network, bits);
  }

  boolean contains(InetAddress address) {
    byte[] theirs = address.getAddress();
    byte[] ours = network.getAddress();
    if (theirs.length != ours.length) {
      return false;
    }
    int whole = bits / 8;
    for (int each = 0; each < whole; each++) {
      if (theirs[each] != ours[each]) {
        return false;
      }
    }
    int rest = bits % 8;
    return rest == 0 || ((theirs[whole] ^ ours[whole]) & 0xFF) >> (8 - rest) == 0;
  }
}
