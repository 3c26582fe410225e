package org.orderhub.webhooks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Listens on every address of this machine, or one, and tells who came. It answers nobody. */
final class Canary implements AutoCloseable {
  private final ServerSocket server;

  Canary() throws IOException {
    server = new ServerSocket(0);
  }

  Canary(InetAddress only) throws IOException {
    server = new ServerSocket(0, 50, only);
  }

  int port() {
    return server.getLocalPort();
  }

  /** How many connected since the last look. Connections wait in line: ours comes last. */
  int visits() throws IOException {
    InetAddress here =
        server.getInetAddress().isAnyLocalAddress()
            ? InetAddress.ofLiteral("127.0.0.1")
            : server.getInetAddress();
    try (Socket last = new Socket(here, port())) {
      int visits = 0;
      while (true) {
        try (Socket next = server.accept()) {
          if (next.getPort() == last.getLocalPort()) {
            return visits;
          }
          visits++;
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
