package org.orderhub.rest.message;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.message.ChangeMessageSettings;
import org.orderhub.application.message.ShowMessageSettings;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.MessageSettings;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Conflicts;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.StrictJson;

/** How the key's account writes e-mails. */
@Path("/v1/message-settings")
@PartnerApi
@Tag(name = "Messages")
@Produces(MediaType.APPLICATION_JSON)
public final class MessageSettingsResource {
  private final ShowMessageSettings showMessageSettings;
  private final ChangeMessageSettings changeMessageSettings;
  private final Caller caller;

  MessageSettingsResource(
      ShowMessageSettings showMessageSettings,
      ChangeMessageSettings changeMessageSettings,
      Caller caller) {
    this.showMessageSettings = showMessageSettings;
    this.changeMessageSettings = changeMessageSettings;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "getMessageSettings", summary = "Get how the account writes e-mails")
  @APIResponse(
      responseCode = "200",
      description = "The settings",
      content = @Content(schema = @Schema(implementation = MessageSettingsJson.class)))
  public Response show() {
    return answer(showMessageSettings.show(caller.account()));
  }

  @PATCH
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Operation(
      operationId = "changeMessageSettings",
      summary = "Change how the account writes e-mails",
      description = "Needs the scope admin. What is not sent stays.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = MessageSettingsJson.class),
              examples = @ExampleObject(name = "messageSettings", ref = "messageSettings")))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = MessageSettingsJson.class)))
  @APIResponse(responseCode = "412", ref = "stale")
  public Response change(byte[] body, @Parameter(hidden = true) HttpHeaders headers) {
    caller.needs(Scope.ADMIN);
    MessageSettings current = showMessageSettings.show(caller.account());
    Fields fields = Fields.of(StrictJson.parse(body), new Errors());
    ChangeMessageSettings.Wish wish = wish(fields, current);
    var expected = Answers.expected(headers).orElse(null);
    var command = new ChangeMessageSettings.Command(caller.account(), wish, expected);
    return switch (changeMessageSettings.change(command)) {
      case ChangeMessageSettings.Result.Changed changed -> answer(changed.settings());
      case ChangeMessageSettings.Result.Conflict conflict ->
          throw Conflicts.stale(conflict.current().version());
    };
  }

  private static ChangeMessageSettings.Wish wish(Fields fields, MessageSettings current) {
    fields.passOver(List.of("versionTag"));
    LanguageTag language = current.language();
    if (fields.has("language")) {
      Optional<LanguageTag> wished = fields.value("language", MessageSettingsResource::language);
      language = wished == null ? null : wished.orElse(null);
    }
    BigDecimal perMinute = fields.decimal("perMinute");
    String name =
        fields.has("senderName")
            ? fields.text("senderName", TextLimits.LABEL)
            : current.senderName();
    String replyTo =
        fields.has("replyTo") ? fields.text("replyTo", TextLimits.NAME) : current.replyTo();
    fields.refuseOthers();
    fields.errors().throwIfAny();
    return checked(
        new ChangeMessageSettings.Wish(
            language, perMinute == null ? current.perMinute() : whole(perMinute), name, replyTo),
        current);
  }

  /** The empty text is for no language. */
  private static Optional<LanguageTag> language(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new LanguageTag(text));
  }

  private static int whole(BigDecimal number) {
    try {
      return number.intValueExact();
    } catch (ArithmeticException notWhole) {
      throw Answers.invalid("/perMinute", "not_whole", "must be a whole number");
    }
  }

  private static ChangeMessageSettings.Wish checked(
      ChangeMessageSettings.Wish wish, MessageSettings current) {
    try {
      current.with(wish.language(), wish.perMinute(), wish.senderName(), wish.replyTo());
      return wish;
    } catch (InvalidValue invalid) {
      String field =
          switch (invalid.code()) {
            case "out_of_range" -> "/perMinute";
            case "not_an_email" -> "/replyTo";
            default -> "/senderName";
          };
      throw Answers.invalid(field, invalid.code(), invalid.reason());
    }
  }

  private static Response answer(MessageSettings settings) {
    return Response.ok(MessageSettingsJson.from(settings))
        .header(HttpHeaders.ETAG, Answers.quoted(settings.version()))
        .build();
  }
}
