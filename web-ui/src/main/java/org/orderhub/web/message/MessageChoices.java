package org.orderhub.web.message;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import org.orderhub.domain.message.MessageState;
import org.orderhub.domain.message.Suppression;
import org.orderhub.web.shared.Option;
import org.orderhub.web.shared.Url;

/** What the pages of e-mails offer to choose from. */
@TemplateExtension(namespace = "mail")
final class MessageChoices {
  private MessageChoices() {}

  /** Those that wait and those that are being sent are found together. */
  static List<Option> states() {
    return Arrays.stream(MessageState.Kind.values())
        .filter(kind -> kind != MessageState.Kind.SENDING)
        .map(Option::of)
        .toList();
  }

  static List<Option> reasons() {
    return Arrays.stream(Suppression.Reason.values())
        .map(reason -> new Option(reason.name(), MessageFormats.sentence(reason)))
        .toList();
  }

  static String orderHref(String orderId) {
    return Url.of("/orders").step(orderId).toString();
  }

  static List<TagRow> tags() {
    return TagRow.all();
  }
}
