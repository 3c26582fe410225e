package org.orderhub.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.orderhub.application.message.ChangeMessageSettings;
import org.orderhub.application.message.ChangeMessageSettingsService;
import org.orderhub.application.message.ChangeTemplate;
import org.orderhub.application.message.ChangeTemplateService;
import org.orderhub.application.message.CreateTemplate;
import org.orderhub.application.message.CreateTemplateService;
import org.orderhub.application.message.DeleteTemplate;
import org.orderhub.application.message.DeleteTemplateService;
import org.orderhub.application.message.FindMessages;
import org.orderhub.application.message.LiftSuppression;
import org.orderhub.application.message.ListSuppressions;
import org.orderhub.application.message.ListSuppressionsService;
import org.orderhub.application.message.ListTemplates;
import org.orderhub.application.message.MessageDesk;
import org.orderhub.application.message.Messages;
import org.orderhub.application.message.PreviewTemplate;
import org.orderhub.application.message.ResendMessage;
import org.orderhub.application.message.SendTestMessage;
import org.orderhub.application.message.ShowMessage;
import org.orderhub.application.message.ShowMessageService;
import org.orderhub.application.message.ShowMessageSettings;
import org.orderhub.application.message.ShowTemplate;
import org.orderhub.application.message.ShowTemplateHistory;
import org.orderhub.application.message.SuppressAddress;
import org.orderhub.application.message.SuppressAddressService;
import org.orderhub.application.shared.CountingIds;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.message.Message;

/** E-mails and templates that are kept in memory. */
@Singleton
public class StubbedMessages {
  MessageDesk desk = new MessageDesk(StubbedUseCases.ACCOUNT);

  void begin() {
    desk = new MessageDesk(StubbedUseCases.ACCOUNT);
  }

  @Produces
  @Singleton
  CreateTemplate createTemplate() {
    return command ->
        new CreateTemplateService(desk.templates, new CountingIds(), desk.clock).create(command);
  }

  @Produces
  @Singleton
  ChangeTemplate changeTemplate() {
    return command -> new ChangeTemplateService(desk.templates, desk.clock).change(command);
  }

  @Produces
  @Singleton
  DeleteTemplate deleteTemplate() {
    return command -> new DeleteTemplateService(desk.templates).delete(command);
  }

  @Produces
  @Singleton
  ShowTemplate showTemplate() {
    return (account, id) -> desk.templates.find(account, id);
  }

  @Produces
  @Singleton
  ListTemplates listTemplates() {
    return account -> desk.templates.all(account);
  }

  @Produces
  @Singleton
  ShowTemplateHistory showTemplateHistory() {
    return (account, id) -> desk.templates.editions(account, id);
  }

  @Produces
  @Singleton
  PreviewTemplate previewTemplate() {
    return command -> desk.preview.preview(command);
  }

  @Produces
  @Singleton
  SendTestMessage sendTestMessage() {
    return command -> desk.sendTest.send(command);
  }

  /** Everything, whatever is asked for. */
  @Produces
  @Singleton
  FindMessages findMessages() {
    return query ->
        new Page<>(desk.messages.all().stream().map(StubbedMessages::row).toList(), null);
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
  @Singleton
  ShowMessage showMessage() {
    return (account, id) -> new ShowMessageService(desk.messages).show(account, id);
  }

  @Produces
  @Singleton
  ResendMessage resendMessage() {
    return command -> desk.resend.resend(command);
  }

  @Produces
  @Singleton
  ListSuppressions listSuppressions() {
    return query -> new ListSuppressionsService(desk.suppressions).list(query);
  }

  @Produces
  @Singleton
  SuppressAddress suppressAddress() {
    return command -> new SuppressAddressService(desk.suppressions, desk.clock).suppress(command);
  }

  @Produces
  @Singleton
  LiftSuppression liftSuppression() {
    return (account, address) -> desk.suppressions.remove(account, address);
  }

  @Produces
  @Singleton
  ShowMessageSettings showMessageSettings() {
    return account -> desk.settings.of(account);
  }

  @Produces
  @Singleton
  ChangeMessageSettings changeMessageSettings() {
    return command -> new ChangeMessageSettingsService(desk.settings).change(command);
  }
}
