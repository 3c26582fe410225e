package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.orderhub.application.message.ChangeTemplate;
import org.orderhub.application.message.ChangeTemplateService;
import org.orderhub.application.message.CreateTemplate;
import org.orderhub.application.message.CreateTemplateService;
import org.orderhub.application.message.DeleteTemplate;
import org.orderhub.application.message.DeleteTemplateService;
import org.orderhub.application.message.KeptMessageSettings;
import org.orderhub.application.message.ListTemplates;
import org.orderhub.application.message.ListTemplatesService;
import org.orderhub.application.message.MessageSources;
import org.orderhub.application.message.Messages;
import org.orderhub.application.message.PreviewTemplate;
import org.orderhub.application.message.PreviewTemplateService;
import org.orderhub.application.message.SendTestMessage;
import org.orderhub.application.message.SendTestMessageService;
import org.orderhub.application.message.ShowTemplate;
import org.orderhub.application.message.ShowTemplateHistory;
import org.orderhub.application.message.ShowTemplateHistoryService;
import org.orderhub.application.message.ShowTemplateService;
import org.orderhub.application.message.Suppressions;
import org.orderhub.application.message.Templates;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;

/** Use cases of the templates that e-mails are written from. */
@Singleton
final class TemplateWiring {
  private final Transactions transactions;
  private final Templates templates;
  private final Ids ids;
  private final Clock clock;

  TemplateWiring(Transactions transactions, Templates templates, Ids ids, Clock clock) {
    this.transactions = transactions;
    this.templates = templates;
    this.ids = ids;
    this.clock = clock;
  }

  @Produces
  @Singleton
  CreateTemplate createTemplate() {
    var service = new CreateTemplateService(templates, ids, clock);
    return command -> transactions.inTransaction(() -> service.create(command));
  }

  @Produces
  @Singleton
  ChangeTemplate changeTemplate() {
    var service = new ChangeTemplateService(templates, clock);
    return command -> transactions.inTransaction(() -> service.change(command));
  }

  @Produces
  @Singleton
  DeleteTemplate deleteTemplate() {
    var service = new DeleteTemplateService(templates);
    return command -> transactions.inTransaction(() -> service.delete(command));
  }

  @Produces
  @Singleton
  ShowTemplate showTemplate() {
    var service = new ShowTemplateService(templates);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  @Produces
  @Singleton
  ListTemplates listTemplates() {
    var service = new ListTemplatesService(templates);
    return account -> transactions.inTransaction(() -> service.list(account));
  }

  @Produces
  @Singleton
  ShowTemplateHistory showTemplateHistory() {
    var service = new ShowTemplateHistoryService(templates);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  @Produces
  @Singleton
  PreviewTemplate previewTemplate(MessageSources sources, KeptMessageSettings settings) {
    var service = new PreviewTemplateService(sources, settings);
    return command -> transactions.inTransaction(() -> service.preview(command));
  }

  @Produces
  @Singleton
  SendTestMessage sendTestMessage(
      MessageSources sources,
      KeptMessageSettings settings,
      Messages messages,
      Suppressions suppressions) {
    var service =
        new SendTestMessageService(
            templates,
            sources,
            settings,
            messages,
            suppressions,
            new SendTestMessageService.Moment(ids, clock));
    return command -> transactions.inTransaction(() -> service.send(command));
  }
}
