package org.orderhub.web.message;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.message.ChangeMessageSettings;
import org.orderhub.application.message.ShowMessageSettings;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.MessageSettings;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Version;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Shows and changes how the account writes e-mails. */
@Path("/message-settings")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_ACCOUNT)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class MessageSettingsPages {
  private static final Url HERE = Url.of("/message-settings");

  private final ShowMessageSettings showSettings;
  private final ChangeMessageSettings changeSettings;
  private final CurrentVisit visit;

  MessageSettingsPages(
      ShowMessageSettings showSettings, ChangeMessageSettings changeSettings, CurrentVisit visit) {
    this.showSettings = showSettings;
    this.changeSettings = changeSettings;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "message")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance settings(Form form, boolean isStale);
  }

  @GET
  public Response show() {
    return page(200, form(showSettings.show(visit.account())), false);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(Form form) {
    Optional<Version> version = form.read("version", text -> new Version(Choices.number(text)));
    Optional<ChangeMessageSettings.Wish> wish = wish(form);
    if (wish.isEmpty() || version.isEmpty()) {
      return page(400, form, false);
    }
    var command = new ChangeMessageSettings.Command(visit.account(), wish.get(), version.get());
    return switch (changeSettings.change(command)) {
      case ChangeMessageSettings.Result.Changed changed -> Flash.SETTINGS_SAVED.redirect(HERE);
      case ChangeMessageSettings.Result.Conflict conflict ->
          page(409, form.with("version", version(conflict.current())), true);
    };
  }

  /** Empty when a field breaks its rule; the form then says which. */
  private Optional<ChangeMessageSettings.Wish> wish(Form form) {
    Optional<LanguageTag> language = form.readOptional("language", LanguageTag::new);
    Optional<Long> perMinute = form.read("perMinute", text -> Choices.number(text.strip()));
    if (form.isRefused()) {
      return Optional.empty();
    }
    var wish =
        new ChangeMessageSettings.Wish(
            language.orElse(null),
            Math.clamp(perMinute.orElseThrow(), -1, Integer.MAX_VALUE),
            form.value("senderName").strip(),
            form.value("replyTo").strip());
    try {
      MessageSettings.usual(visit.account())
          .with(wish.language(), wish.perMinute(), wish.senderName(), wish.replyTo());
      return Optional.of(wish);
    } catch (InvalidValue invalid) {
      form.refuse(field(invalid), invalid.reason());
      return Optional.empty();
    }
  }

  private static String field(InvalidValue invalid) {
    return switch (invalid.code()) {
      case "out_of_range" -> "perMinute";
      case "not_an_email" -> "replyTo";
      default -> "senderName";
    };
  }

  private static Form form(MessageSettings settings) {
    LanguageTag language = settings.language();
    return Form.filledWith(
        Map.of(
            "version", List.of(version(settings)),
            "language", List.of(language == null ? "" : language.value()),
            "perMinute", List.of(Integer.toString(settings.perMinute())),
            "senderName", List.of(settings.senderName()),
            "replyTo", List.of(settings.replyTo())));
  }

  private static String version(MessageSettings settings) {
    return Long.toString(settings.version().number());
  }

  private static Response page(int status, Form form, boolean isStale) {
    return Html.page(status, Templates.settings(form, isStale));
  }
}
