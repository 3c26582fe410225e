package org.orderhub.web.message;

import java.util.Optional;
import org.orderhub.application.message.FindMessages;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageState;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Url;

/** What the message log is asked for. */
final class MessageFilter {
  private static final int PAGE = 50;

  private MessageFilter() {}

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<FindMessages.Query> query(Form form, CurrentVisit visit) {
    Optional<MessageState.Kind> state =
        form.readOptional("state", text -> Choices.of(MessageState.Kind.class, text));
    Optional<MessageId> after = form.readOptional("after", FindMessages::place);
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new FindMessages.Query(
                visit.account(),
                form.value("q"),
                state.orElse(null),
                null,
                null,
                PAGE,
                after.orElse(null)));
  }

  /** The filter as an address, without the place in the list. */
  static Url url(Form form) {
    return Url.of("/messages").with("q", form.value("q")).with("state", form.value("state"));
  }
}
