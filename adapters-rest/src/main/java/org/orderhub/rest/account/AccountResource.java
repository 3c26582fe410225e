package org.orderhub.rest.account;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.account.ChangeAccount;
import org.orderhub.application.account.ShowAccount;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.TotalsCheck;
import org.orderhub.domain.identity.Scope;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Conflicts;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.StrictJson;

/** The account that the key belongs to. */
@Path("/v1/account")
@PartnerApi
@Tag(name = "Account")
@Produces(MediaType.APPLICATION_JSON)
public final class AccountResource {
  private final ShowAccount showAccount;
  private final ChangeAccount changeAccount;
  private final Caller caller;

  AccountResource(ShowAccount showAccount, ChangeAccount changeAccount, Caller caller) {
    this.showAccount = showAccount;
    this.changeAccount = changeAccount;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "getAccount", summary = "Get the key's account and its settings")
  @APIResponse(
      responseCode = "200",
      description = "The account",
      content = @Content(schema = @Schema(implementation = AccountJson.class)))
  public Response show() {
    return showAccount
        .show(caller.account())
        .map(AccountResource::answer)
        .orElseThrow(() -> Answers.missing("account"));
  }

  @PATCH
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Operation(
      operationId = "changeAccount",
      summary = "Change settings of the account",
      description = "Needs the scope admin. What is not sent stays.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AccountJson.class),
              examples = @ExampleObject(name = "settings", ref = "settings")))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = AccountJson.class)))
  @APIResponse(responseCode = "412", ref = "stale")
  public Response change(byte[] body, @Parameter(hidden = true) HttpHeaders headers) {
    caller.needs(Scope.ADMIN);
    Fields fields = Fields.of(StrictJson.parse(body), new Errors());
    TotalsCheck totals = fields.value("totals", TotalsChecks::parse);
    fields.refuseOthers();
    fields.errors().throwIfAny();
    var command =
        new ChangeAccount.Command(caller.account(), totals, Answers.expected(headers).orElse(null));
    return switch (changeAccount.change(command)) {
      case ChangeAccount.Result.Changed changed -> answer(changed.account());
      case ChangeAccount.Result.Missing missing -> throw Answers.missing("account");
      case ChangeAccount.Result.Conflict conflict ->
          throw Conflicts.stale(conflict.current().version());
    };
  }

  private static Response answer(Account account) {
    return Response.ok(AccountJson.from(account))
        .header(HttpHeaders.ETAG, Answers.quoted(account.version()))
        .build();
  }
}
