package org.orderhub.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.util.List;
import org.orderhub.application.message.FindMessages;
import org.orderhub.application.message.ListSuppressions;
import org.orderhub.application.message.ListTemplates;
import org.orderhub.application.message.MessageDesk;
import org.orderhub.application.message.Messages;
import org.orderhub.application.message.PreviewTemplate;
import org.orderhub.application.message.SampleMessages;
import org.orderhub.application.message.ShowMessage;
import org.orderhub.application.message.ShowMessageService;
import org.orderhub.application.message.ShowMessageSettings;
import org.orderhub.application.message.ShowTemplate;
import org.orderhub.application.message.ShowTemplateHistory;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.SendOutcome;
import org.orderhub.domain.message.Suppression;
import org.orderhub.domain.shared.EmailAddress;

/** A template, and an e-mail in each state that a few tries lead to. */
@Alternative
@ApplicationScoped
class StubMessages {
  private final MessageDesk desk = new MessageDesk(StubIdentity.ACCOUNT);

  StubMessages() {
    AccountId account = StubIdentity.ACCOUNT.id();
    desk.added(SampleMessages.template(account, "Shipped, line by line", "en", "de-AT"));
    for (String name : List.of("ada", "ben", "cleo")) {
      desk.messages.add(
          SampleMessages.message(
              account, new EmailAddress(name + "@a-rather-long-domain-name.example.org")));
    }
    desk.server.plan(new SendOutcome.Taken());
    desk.server.plan(new SendOutcome.Refused("550 5.1.1 No such user here", true));
    desk.server.plan(new SendOutcome.NoAnswer("The connection was closed"));
    desk.sender(desk.server).send();
    desk.suppressions.add(
        new Suppression(
            account,
            new EmailAddress("never@example.org"),
            Suppression.Reason.ASKED,
            "Called on Monday",
            "Administrator",
            Instant.parse("2026-03-02T08:00:00Z")));
  }

  @Produces
  @ApplicationScoped
  ListTemplates listTemplates() {
    return account -> desk.templates.all(account);
  }

  @Produces
  @ApplicationScoped
  ShowTemplate showTemplate() {
    return (account, id) -> desk.templates.find(account, id);
  }

  @Produces
  @ApplicationScoped
  ShowTemplateHistory showTemplateHistory() {
    return (account, id) -> desk.templates.editions(account, id);
  }

  @Produces
  @ApplicationScoped
  PreviewTemplate previewTemplate() {
    return command -> desk.preview.preview(command);
  }

  @Produces
  @ApplicationScoped
  FindMessages findMessages() {
    return query ->
        new Page<>(
            query.search().equals("nothing")
                ? List.of()
                : desk.messages.all().stream().map(StubMessages::row).toList(),
            null);
  }

  private static FindMessages.Row row(Messages.Kept kept) {
    Message message = kept.message();
    return new FindMessages.Row(
        message.id(),
        message.recipient(),
        message.contents().subject(),
        message.topic().orderId(),
        message.topic().event(),
        message.source().occasion(),
        kept.state(),
        message.writtenAt());
  }

  @Produces
  @ApplicationScoped
  ShowMessage showMessage() {
    return (account, id) -> new ShowMessageService(desk.messages).show(account, id);
  }

  @Produces
  @ApplicationScoped
  ListSuppressions listSuppressions() {
    return query ->
        new Page<>(desk.suppressions.list(query.account(), "", null, query.limit()), null);
  }

  @Produces
  @ApplicationScoped
  ShowMessageSettings showMessageSettings() {
    return account -> desk.settings.of(account);
  }
}
