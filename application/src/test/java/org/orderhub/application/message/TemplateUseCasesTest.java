package org.orderhub.application.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.CountingIds;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.Wording;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.Version;

final class TemplateUseCasesTest {
  private static final Actor ADA = new Actor.Hub();
  private static final EmailAddress TESTER = new EmailAddress("tester@example.org");
  private final MessageDesk desk = new MessageDesk();
  private final CreateTemplate create =
      new CreateTemplateService(desk.templates, new CountingIds(), desk.clock);
  private final ChangeTemplate change = new ChangeTemplateService(desk.templates, desk.clock);

  @Test
  void aTemplateThatCannotBeWrittenOutIsNotKept() {
    assertThat(
            create.create(
                new CreateTemplate.Command(desk.account.id(), draft("{{ order.nr }}"), ADA)))
        .isInstanceOfSatisfying(
            CreateTemplate.Result.Wrong.class, wrong -> assertThat(wrong.problems()).hasSize(1));
    assertThat(desk.templates.all(desk.account.id())).isEmpty();
  }

  @Test
  void aChangeIsTheNextVersionUnlessSomebodyWasFaster() {
    Template first = created();
    ChangeTemplate.Result changed = change(first, "Other {{ order.orderId }}");

    assertThat(changed)
        .isInstanceOfSatisfying(
            ChangeTemplate.Result.Changed.class,
            done -> assertThat(done.template().version()).isEqualTo(new Version(2)));
    assertThat(change(first, "Late")).isInstanceOf(ChangeTemplate.Result.Conflict.class);
    assertThat(desk.templates.editions(desk.account.id(), first.id())).hasSize(2);
  }

  @Test
  void nothingChangedIsNoVersion() {
    Template first = created();
    assertThat(change(first, "Hello {{ customer.firstName }}"))
        .isEqualTo(new ChangeTemplate.Result.Changed(first));
  }

  @Test
  void aPreviewTellsOfARealOrder() {
    assertThat(
            desk.preview.preview(
                new PreviewTemplate.Command(
                    desk.account.id(),
                    new Wording(
                        new LanguageTag("en"), "S", "{{ order.orderId }} {{ customer.name }}", ""),
                    OrderReference.of("A-1"))))
        .isInstanceOfSatisfying(
            PreviewTemplate.Result.Written.class,
            written ->
                assertThat(written.contents().text())
                    .isEqualTo("A-1 " + desk.ada.profile().name().display()));
    assertThat(
            desk.preview.preview(
                new PreviewTemplate.Command(
                    desk.account.id(),
                    new Wording(new LanguageTag("en"), "S", "T", ""),
                    OrderReference.of("nobody"))))
        .isEqualTo(new PreviewTemplate.Result.UnknownOrder());
  }

  @Test
  void aTestGoesToWhoeverTries() {
    Template template = created();
    UUID request = MessageDesk.newRequest();
    SendTestMessage.Command command =
        new SendTestMessage.Command(
            desk.account.id(),
            request,
            template.id(),
            new LanguageTag("en"),
            OrderReference.of("A-1"),
            TESTER);

    assertThat(desk.sendTest.send(command)).isEqualTo(desk.sendTest.send(command));
    assertThat(desk.messages.all())
        .singleElement()
        .satisfies(kept -> {
          assertThat(kept.message().recipient()).isEqualTo(TESTER);
          assertThat(kept.message().source().occasion()).isEqualTo(Message.Occasion.TEST);
        });
  }

  @Test
  void anEmailIsSentAgainAsANewOneThatPointsAtTheFirst() {
    Message first = SampleMessages.message(desk.account.id(), TESTER);
    desk.messages.add(first);
    assertThat(resend(first.id())).isEqualTo(new ResendMessage.Result.Waiting(first.id()));

    desk.sender(desk.server).send();
    assertThat(resend(first.id())).isInstanceOf(ResendMessage.Result.Queued.class);
    desk.sender(desk.server).send();
    assertThat(desk.server.received())
        .extracting(message -> message.source().original())
        .containsExactly(null, first.id());
    assertThat(resend(new MessageId(UUID.randomUUID())))
        .isInstanceOf(ResendMessage.Result.Missing.class);
  }

  private ResendMessage.Result resend(MessageId id) {
    return desk.resend.resend(
        new ResendMessage.Command(desk.account.id(), id, MessageDesk.newRequest()));
  }

  private Template created() {
    return ((CreateTemplate.Result.Created)
            create.create(
                new CreateTemplate.Command(
                    desk.account.id(), draft("Hello {{ customer.firstName }}"), ADA)))
        .template();
  }

  private ChangeTemplate.Result change(Template template, String text) {
    return change.change(
        new ChangeTemplate.Command(
            desk.account.id(), template.id(), draft(text), template.version(), ADA));
  }

  private static Template.Draft draft(String text) {
    return new Template.Draft(
        "Hello", List.of(new Wording(new LanguageTag("en"), "Subject", text, "")));
  }
}
