package org.orderhub.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The network between the app and its database. It may be cut, or fall silent. */
final class Cable implements AutoCloseable {
  private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");

  private final int databasePort;
  private final int port;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private ServerSocket server;
  private boolean silent;

  Cable(int databasePort) throws IOException {
    this.databasePort = databasePort;
    this.server = listen(0);
    this.port = server.getLocalPort();
  }

  int port() {
    return port;
  }

  /** Every connection breaks, and new ones are refused. */
  void cut() {
    close();
  }

  /** Nothing breaks, and nothing comes through. */
  synchronized void fallSilent() {
    silent = true;
  }

  synchronized void mend() {
    silent = false;
    notifyAll();
    if (server.isClosed()) {
      try {
        server = listen(port);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  @Override
  public synchronized void close() {
    close(server);
    sockets.forEach(Cable::close);
    sockets.clear();
  }

  private ServerSocket listen(int wanted) throws IOException {
    ServerSocket opened = new ServerSocket();
    opened.setReuseAddress(true);
    opened.bind(new InetSocketAddress(HERE, wanted), 200);
    Thread.ofVirtual().start(() -> accept(opened));
    return opened;
  }

  private void accept(ServerSocket opened) {
    while (!opened.isClosed()) {
      try {
        Socket app = opened.accept();
        Socket database = new Socket(HERE, databasePort);
        plug(opened, app, database);
        Thread.ofVirtual().start(() -> carry(app, database));
        Thread.ofVirtual().start(() -> carry(database, app));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private synchronized void plug(ServerSocket opened, Socket app, Socket database) {
    sockets.add(app);
    sockets.add(database);
    if (opened.isClosed()) {
      close(app);
      close(database);
    }
  }

  private void carry(Socket from, Socket to) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[16_384];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        awaitSound();
        out.write(buffer, 0, read);
      }
    } catch (IOException | InterruptedException broken) {
      // Both ends are closed, as by a network that broke.
    } finally {
      sockets.remove(from);
      sockets.remove(to);
    }
  }

  private synchronized void awaitSound() throws InterruptedException {
    while (silent) {
      wait();
    }
  }

  private static void close(AutoCloseable one) {
    try {
      one.close();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }
}
