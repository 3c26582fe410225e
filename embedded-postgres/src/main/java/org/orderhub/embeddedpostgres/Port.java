package org.orderhub.embeddedpostgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The port on loopback: the one of last time while it is free, else any. */
final class Port {
  private static final int ANY = 0;

  private Port() {}

  static int freeFor(DataDirectory directory) throws IOException {
    Path memory = directory.root().resolve("port");
    int port = Files.exists(memory) ? freeOr(memory) : free(ANY);
    Files.writeString(memory, Integer.toString(port));
    return port;
  }

  private static int freeOr(Path memory) throws IOException {
    try {
      return free(Integer.parseInt(Files.readString(memory).strip()));
    } catch (IOException | IllegalArgumentException takenOrUnreadable) {
      return free(ANY);
    }
  }

  private static int free(int wanted) throws IOException {
    try (var socket = new ServerSocket(wanted, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
