package org.orderhub.mail;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.orderhub.domain.message.SendOutcome;

/**
 * Reads from a failure whether an e-mail may have been sent. Whatever a server answered is known;
 * so is that nothing was sent where no connection came about. Everything else is not.
 */
final class SmtpFailures {
  private static final int NOT_AVAILABLE = 421;
  private static final String RECIPIENT = "recipient address not accepted";
  private static final String DATA = "sending data failed";
  private static final String DATA_COMMAND = "DATA command not accepted";
  private static final String TOO_LARGE = "message exceeds allowed size limit";

  /** RFC 3463: 5.1 is about the address, 5.2.1 a mailbox that is closed; 5.7 is about rules. */
  private static final Pattern BAD_ADDRESS = Pattern.compile("\\b5\\.(?:1\\.\\d+|2\\.1)\\b");

  private static final Pattern ENHANCED = Pattern.compile("\\b5\\.\\d+\\.\\d+\\b");

  private SmtpFailures() {}

  static SendOutcome outcome(Throwable failure) {
    return find(failure, SMTPException.class)
        .map(SmtpFailures::answered)
        .orElseGet(() -> unanswered(failure));
  }

  private static SendOutcome answered(SMTPException answer) {
    String words = String.valueOf(answer.getMessage());
    if (answer.getReplyCode() == NOT_AVAILABLE) {
      return new SendOutcome.Away(words);
    }
    boolean isAboutTheMail =
        words.startsWith(RECIPIENT) || words.startsWith(DATA) || words.startsWith(DATA_COMMAND);
    if (!isAboutTheMail) {
      return isAboutTheSender(words)
          ? new SendOutcome.Deferred(words)
          : new SendOutcome.Away(words);
    }
    return answer.isPermanent()
        ? new SendOutcome.Refused(words, words.startsWith(RECIPIENT) && isAddressBad(words))
        : new SendOutcome.Deferred(words);
  }

  private static boolean isAboutTheSender(String words) {
    return words.startsWith("sender address not accepted");
  }

  private static boolean isAddressBad(String words) {
    return BAD_ADDRESS.matcher(words).find() || !ENHANCED.matcher(words).find();
  }

  private static SendOutcome unanswered(Throwable failure) {
    String words = words(failure);
    if (words.contains(TOO_LARGE) || find(failure, IllegalArgumentException.class).isPresent()) {
      return new SendOutcome.Refused(words, false);
    }
    boolean neverBegan =
        Stream.of(
                    ConnectException.class,
                    UnknownHostException.class,
                    NoRouteToHostException.class,
                    SSLHandshakeException.class)
                .anyMatch(type -> find(failure, type).isPresent())
            || words.contains("STARTTLS");
    return neverBegan ? new SendOutcome.Away(words) : new SendOutcome.NoAnswer(words);
  }

  /** What the innermost failure says. */
  private static String words(Throwable failure) {
    return causes(failure)
        .reduce((outer, inner) -> inner)
        .map(each -> String.valueOf(each.getMessage()))
        .orElse("");
  }

  private static <T> Optional<T> find(Throwable failure, Class<T> type) {
    return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause).limit(10);
  }
}
