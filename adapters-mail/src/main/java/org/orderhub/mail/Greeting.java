package org.orderhub.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Looks whether a mail server says hello, before an e-mail is risked on one that hangs.
 *
 * @param isEncrypted from the first byte on: then it is only looked whether somebody listens
 */
record Greeting(String host, int port, boolean isEncrypted) {
  private static final int PATIENCE_MILLIS = 5_000;

  boolean comes() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      return isEncrypted || isHello(socket);
    } catch (IOException nobodyThere) {
      return false;
    }
  }

  private static boolean isHello(Socket socket) throws IOException {
    var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
    char[] code = new char[3];
    boolean isHello = answer.read(code) == code.length && String.valueOf(code).equals("220");
    socket.getOutputStream().write("QUIT\r\n".getBytes(US_ASCII));
    return isHello;
  }
}
