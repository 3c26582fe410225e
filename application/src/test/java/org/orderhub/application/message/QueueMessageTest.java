package org.orderhub.application.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageKey;
import org.orderhub.domain.message.Suppression;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.message.Wording;
import org.orderhub.domain.order.AnEvent;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.Warning;
import org.orderhub.domain.shared.FreeForm;

final class QueueMessageTest {
  private static final MessageKey KEY = new MessageKey(new UUID(5, 5), 0);
  private final MessageDesk desk = new MessageDesk();
  private final Template template =
      desk.added(SampleMessages.template(desk.account.id(), "Shipped", "en", "de"));

  @Test
  void anEventWithOneLineIsToldWithThatLineAndItsQuantity() {
    LoggedEvent event =
        desk.recorded(
            AnEvent.event(OrderEventType.DELIVERED, "d-1")
                .about("1", "3")
                .saying("At the door")
                .of(desk.order));

    assertThat(queue(KEY, event)).isInstanceOf(QueueMessage.Result.Queued.class);
    Message message = desk.messages.all().getFirst().message();
    assertThat(message.contents().text()).isEqualTo("3 of 5 TAPE\nAt the door");
    assertThat(message.contents().subject()).isEqualTo("en A-1");
    assertThat(message.contents().html()).isEqualTo("<p>At the door</p>");
    assertThat(message.recipient().value()).isEqualTo(desk.ada.profile().reachable().email());
    assertThat(message.topic())
        .isEqualTo(
            new Message.Topic(
                new Subject(Subject.Kind.ORDER, desk.order.key().value()),
                EventType.ORDER_EVENT_RECORDED,
                "A-1",
                desk.ada.id()));
  }

  @Test
  void theSameKeyMakesOneEmail() {
    LoggedEvent event = desk.event(EventType.ORDER_REGISTERED, FreeForm.Fields.NONE);
    QueueMessage.Result first = queue(KEY, event);

    assertThat(queue(KEY, event))
        .isEqualTo(
            new QueueMessage.Result.AlreadyQueued(((QueueMessage.Result.Queued) first).id()));
    assertThat(queue(new MessageKey(KEY.origin(), 1), event))
        .isInstanceOf(QueueMessage.Result.Queued.class);
    assertThat(desk.messages.all()).hasSize(2);
  }

  @Test
  void anActionSaysInWhichLanguage() {
    queue(
        KEY,
        desk.event(
            EventType.ORDER_ACTION_TRIGGERED,
            new FreeForm.Fields(Map.of("language", new FreeForm.Word("de-AT")))));

    assertThat(desk.messages.all().getFirst().message().contents().language())
        .isEqualTo(new LanguageTag("de"));
  }

  @Test
  void whereNobodyKnowsAnAddressTheIntegrationLogSaysSo() {
    desk.customerIsUnknown();
    LoggedEvent event = desk.event(EventType.ORDER_REGISTERED, FreeForm.Fields.NONE);

    assertThat(queue(KEY, event)).isEqualTo(new QueueMessage.Result.NoAddress());
    assertThat(desk.warnings.all())
        .singleElement()
        .satisfies(noted -> {
          assertThat(noted.orderId()).isEqualTo(desk.order.orderId());
          assertThat(noted.warning()).isEqualTo(Warning.addressMissing("order.registered"));
        });
    assertThat(desk.messages.all()).isEmpty();
  }

  @Test
  void toAnAddressOnTheListNothingIsWritten() {
    QueueMessage.Result before =
        queue(KEY, desk.event(EventType.ORDER_REGISTERED, FreeForm.Fields.NONE));
    assertThat(before).isInstanceOf(QueueMessage.Result.Queued.class);
    Message message = desk.messages.all().getFirst().message();
    desk.suppressions.add(
        new Suppression(
            desk.account.id(),
            message.recipient(),
            Suppression.Reason.ASKED,
            "",
            "Ada",
            MessageDesk.NOW));

    assertThat(
            queue(
                new MessageKey(UUID.randomUUID(), 0),
                desk.event(EventType.ORDER_REGISTERED, FreeForm.Fields.NONE)))
        .isEqualTo(new QueueMessage.Result.Suppressed(message.recipient()));
  }

  @Test
  void aTemplateThatBecomesTooLongIsNotSent() {
    String loop = "{% for a in lines %}";
    Wording huge =
        new Wording(
            new LanguageTag("en"),
            "Subject",
            loop.repeat(14) + "x".repeat(100) + "{% endfor %}".repeat(14),
            "");
    Template endless =
        desk.added(
            new Template(
                desk.account.id(),
                new TemplateId(SampleMessages.nextId()),
                new Template.Draft("Huge", List.of(huge)),
                template.version()));

    assertThat(
            desk.queue.queue(
                new QueueMessage.Command(
                    desk.account.id(),
                    KEY,
                    endless.id(),
                    desk.event(EventType.ORDER_REGISTERED, FreeForm.Fields.NONE))))
        .isEqualTo(new QueueMessage.Result.NotWritten("TEXT: It becomes longer than 256 KiB"));
  }

  @Test
  void aTemplateThatIsGoneIsUnknown() {
    desk.templates.remove(template);
    assertThat(queue(KEY, desk.event(EventType.ORDER_REGISTERED, FreeForm.Fields.NONE)))
        .isEqualTo(new QueueMessage.Result.UnknownTemplate());
  }

  private QueueMessage.Result queue(MessageKey key, LoggedEvent event) {
    return desk.queue.queue(new QueueMessage.Command(desk.account.id(), key, template.id(), event));
  }
}
