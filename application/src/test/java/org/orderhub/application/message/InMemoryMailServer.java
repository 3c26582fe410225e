package org.orderhub.application.message;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageSettings;
import org.orderhub.domain.message.SendOutcome;
import org.orderhub.domain.shared.EmailAddress;

/** Takes every e-mail, unless told how the next ones end. */
public final class InMemoryMailServer implements MailServer {
  private final List<Message> received = new ArrayList<>();
  private final Queue<SendOutcome> planned = new LinkedList<>();
  private boolean isAway;

  @Override
  public SendOutcome send(Message message, MessageSettings sender) {
    SendOutcome outcome = planned.isEmpty() ? new SendOutcome.Taken() : planned.remove();
    if (outcome instanceof SendOutcome.Taken || outcome instanceof SendOutcome.NoAnswer) {
      received.add(message);
    }
    return outcome;
  }

  @Override
  public boolean answers() {
    return !isAway;
  }

  public void plan(SendOutcome outcome) {
    planned.add(outcome);
  }

  public void goAway() {
    isAway = true;
  }

  public void comeBack() {
    isAway = false;
  }

  /** Also those whose sender got no answer. */
  public List<Message> received() {
    return List.copyOf(received);
  }

  public int received(EmailAddress recipient) {
    return (int) received.stream().filter(each -> each.recipient().equals(recipient)).count();
  }
}
