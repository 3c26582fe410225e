package org.orderhub.journey;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.orderhub.application.message.ChangeMessageSettings;
import org.orderhub.application.message.ChangeTemplate;
import org.orderhub.application.message.CreateTemplate;
import org.orderhub.application.message.DeleteTemplate;
import org.orderhub.application.message.FindMessages;
import org.orderhub.application.message.LiftSuppression;
import org.orderhub.application.message.ListSuppressions;
import org.orderhub.application.message.ListTemplates;
import org.orderhub.application.message.PreviewTemplate;
import org.orderhub.application.message.QueueMessage;
import org.orderhub.application.message.ResendMessage;
import org.orderhub.application.message.SampleMessages;
import org.orderhub.application.message.SendDueMessages;
import org.orderhub.application.message.SendTestMessage;
import org.orderhub.application.message.ShowMessage;
import org.orderhub.application.message.ShowMessageSettings;
import org.orderhub.application.message.ShowTemplate;
import org.orderhub.application.message.ShowTemplateHistory;
import org.orderhub.application.message.SuppressAddress;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageKey;
import org.orderhub.domain.message.Suppression;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.Version;

/** One call of each use case of e-mails; nothing is sent. */
final class EveryMessageUseCase {
  private static final Actor NOBODY = new Actor.Hub();
  private static final EmailAddress NO_ONE = new EmailAddress("no-one@example.org");
  private static final LanguageTag ENGLISH = new LanguageTag("en");

  private final Map<Class<?>, EveryUseCase.Call> calls;
  private final AccountId account;
  private final TemplateId template = new TemplateId(UUID.randomUUID());
  private final MessageId message = new MessageId(UUID.randomUUID());
  private final OrderReference order = OrderReference.of("WEB-10022");

  private EveryMessageUseCase(Map<Class<?>, EveryUseCase.Call> calls, AccountId account) {
    this.calls = calls;
    this.account = account;
  }

  static void add(Map<Class<?>, EveryUseCase.Call> calls, AccountId account) {
    EveryMessageUseCase every = new EveryMessageUseCase(calls, account);
    every.messages();
    every.templates();
    every.suppressions();
    every.settings();
  }

  private void messages() {
    call(
        QueueMessage.class,
        port ->
            port.queue(
                new QueueMessage.Command(
                    account, new MessageKey(UUID.randomUUID(), 0), template, event())));
    call(SendDueMessages.class, SendDueMessages::send);
    call(ShowMessage.class, port -> port.show(account, message));
    call(
        FindMessages.class,
        port -> port.find(new FindMessages.Query(account, "nobody", null, null, null, 10, null)));
    call(
        ResendMessage.class,
        port -> port.resend(new ResendMessage.Command(account, message, UUID.randomUUID())));
    call(
        SendTestMessage.class,
        port ->
            port.send(
                new SendTestMessage.Command(
                    account, UUID.randomUUID(), template, ENGLISH, order, NO_ONE)));
  }

  private LoggedEvent event() {
    return new LoggedEvent(
        account,
        new EventId(UUID.randomUUID()),
        EventType.CLIENT_LOGGED,
        new Subject(Subject.Kind.CUSTOMER, UUID.randomUUID()),
        1,
        Instant.EPOCH,
        NOBODY,
        List.of(),
        "{}");
  }

  private void templates() {
    Template.Draft draft = SampleMessages.template(account, "Wired", "en").draft();
    call(
        CreateTemplate.class,
        port -> port.create(new CreateTemplate.Command(account, draft, NOBODY)));
    call(
        ChangeTemplate.class,
        port -> port.change(new ChangeTemplate.Command(account, template, draft, null, NOBODY)));
    call(
        DeleteTemplate.class,
        port -> port.delete(new DeleteTemplate.Command(account, template, null)));
    call(ShowTemplate.class, port -> port.show(account, template));
    call(ShowTemplateHistory.class, port -> port.show(account, template));
    call(ListTemplates.class, port -> port.list(account));
    call(
        PreviewTemplate.class,
        port ->
            port.preview(new PreviewTemplate.Command(account, draft.wordings().getFirst(), order)));
  }

  private void suppressions() {
    call(
        SuppressAddress.class,
        port ->
            port.suppress(
                new SuppressAddress.Command(
                    account, NO_ONE, Suppression.Reason.ASKED, "", NOBODY)));
    call(LiftSuppression.class, port -> port.lift(account, NO_ONE));
    call(
        ListSuppressions.class,
        port -> port.list(new ListSuppressions.Query(account, "", null, 10)));
  }

  private void settings() {
    call(ShowMessageSettings.class, port -> port.show(account));
    call(
        ChangeMessageSettings.class,
        port ->
            port.change(
                new ChangeMessageSettings.Command(
                    account, new ChangeMessageSettings.Wish(null, 1, "", ""), new Version(999))));
  }

  private <P> void call(Class<P> port, Function<P, Object> use) {
    calls.put(port, () -> use.apply(Arc.container().select(port).get()));
  }
}
