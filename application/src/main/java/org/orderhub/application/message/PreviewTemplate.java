package org.orderhub.application.message;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Contents;
import org.orderhub.domain.message.Wording;
import org.orderhub.domain.message.WordingProblem;
import org.orderhub.domain.order.OrderReference;

/** Shows what a wording would say about an order, as if its last event had just happened. */
public interface PreviewTemplate {
  Result preview(Command command);

  /** What to write about which order. */
  record Command(AccountId account, Wording wording, OrderReference order) {}

  sealed interface Result {
    record Written(Contents contents) implements Result {}

    record Wrong(List<WordingProblem> problems) implements Result {}

    /** It would become too long, or take too long. */
    record NotWritten(Wording.Part part, String reason) implements Result {}

    record UnknownOrder() implements Result {}
  }
}
