package org.orderhub.domain.workflow;

import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.webhook.EndpointId;

/** What a step does. */
public sealed interface Action {

  /** Writes and queues an e-mail. */
  record SendEmail(TemplateId template) implements Action {}

  /** Sends the event to an endpoint, be it one that does not subscribe to it. */
  record CallEndpoint(EndpointId endpoint) implements Action {}

  record SetExternalStatus(StatusText status) implements Action {
    public SetExternalStatus {
      if (status.isEmpty()) {
        throw new InvalidValue("blank", "must not be blank");
      }
    }
  }

  /** Puts a note on the order's time line. */
  record AddNote(String text) implements Action {
    public AddNote {
      Text.required(text, TextLimits.REMARK);
    }
  }
}
