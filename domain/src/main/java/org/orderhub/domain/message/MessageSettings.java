package org.orderhub.domain.message;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.shared.Version;

/**
 * How an account writes e-mails.
 *
 * @param language for people whose language is not known; none for each template's first
 * @param perMinute e-mails at most, so that mail servers do not take it for a sender of junk
 * @param senderName shown beside the address e-mails come from; empty for none
 * @param replyTo where answers go; empty for the address e-mails come from
 */
public record MessageSettings(
    AccountId account,
    @Nullable LanguageTag language,
    int perMinute,
    String senderName,
    String replyTo,
    Version version) {
  public static final int USUAL_PER_MINUTE = 120;
  public static final int MOST_PER_MINUTE = 6_000;

  private static final String IN_ADDRESSES = "< > ( ) [ ] @ , ; : \\ and quotes";
  private static final Pattern NAME = Pattern.compile("[^<>()\\[\\]@,;:\\\\\"\\p{Cc}\\p{Cf}]+");

  public MessageSettings {
    if (perMinute < 1 || perMinute > MOST_PER_MINUTE) {
      throw new InvalidValue("out_of_range", "must be 1 to " + MOST_PER_MINUTE);
    }
    if (!senderName.isEmpty() && !NAME.matcher(Text.key(senderName, TextLimits.LABEL)).matches()) {
      throw new InvalidValue("not_a_name", "must be a name, without " + IN_ADDRESSES);
    }
    if (!replyTo.isEmpty() && Recipient.of(replyTo).isEmpty()) {
      throw new InvalidValue("not_an_email", "must be an e-mail address, such as ada@example.org");
    }
  }

  /** Those of an account that set none. */
  public static MessageSettings usual(AccountId account) {
    return new MessageSettings(account, null, USUAL_PER_MINUTE, "", "", Version.FIRST);
  }

  /** The settings afterwards; the same when nothing differs. */
  public MessageSettings with(
      @Nullable LanguageTag newLanguage, int newPerMinute, String newName, String newReplyTo) {
    var wished =
        new MessageSettings(account, newLanguage, newPerMinute, newName, newReplyTo, version);
    return wished.equals(this)
        ? this
        : new MessageSettings(
            account, newLanguage, newPerMinute, newName, newReplyTo, version.next());
  }
}
