package org.orderhub.web.settings;

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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orderhub.application.account.ChangeAccount;
import org.orderhub.application.account.ShowAccount;
import org.orderhub.application.account.ShowFeatures;
import org.orderhub.application.account.SwitchFeatures;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.Feature;
import org.orderhub.domain.identity.Permission;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Contrast;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Shows and changes how the account works. */
@Path("/settings")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_ACCOUNT)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class SettingsPages {
  private static final Url HERE = Url.of("/settings");

  private final ShowAccount showAccount;
  private final ChangeAccount changeAccount;
  private final ShowFeatures showFeatures;
  private final SwitchFeatures switchFeatures;
  private final CurrentVisit visit;

  SettingsPages(
      ShowAccount showAccount,
      ChangeAccount changeAccount,
      ShowFeatures showFeatures,
      SwitchFeatures switchFeatures,
      CurrentVisit visit) {
    this.showAccount = showAccount;
    this.changeAccount = changeAccount;
    this.showFeatures = showFeatures;
    this.switchFeatures = switchFeatures;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "settings")
  static final class Templates {
    private Templates() {}

    /**
     * @param contrasts with what somebody else made of the settings meanwhile
     */
    static native TemplateInstance show(
        Account account, Form form, List<Contrast> contrasts, Set<Feature> features);
  }

  @GET
  public Response show() {
    return showAccount
        .show(visit.account())
        .map(account -> page(200, account, SettingsForm.of(account), List.of()))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(Form form) {
    return showAccount
        .show(visit.account())
        .map(account ->
            SettingsForm.read(form)
                .map(wish -> save(wish, form))
                .orElseGet(() -> page(400, account, form, List.of())))
        .orElseGet(ErrorPages::notFound);
  }

  private Response save(SettingsForm wish, Form form) {
    var command = new ChangeAccount.Command(visit.account(), wish.wish(), wish.version());
    return switch (changeAccount.change(command)) {
      case ChangeAccount.Result.Changed changed -> Flash.SETTINGS_SAVED.redirect(HERE);
      case ChangeAccount.Result.Missing missing -> ErrorPages.notFound();
      case ChangeAccount.Result.Conflict conflict -> {
        Account current = conflict.current();
        yield page(
            409,
            current,
            form.with("version", Long.toString(current.version().number())),
            Contrast.between(SettingsForm.of(current), form, SettingsForm.FIELDS));
      }
    };
  }

  /** What is not ticked is off. */
  @POST
  @Path("/features")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response switchFeatures(Form form) {
    var wished =
        Arrays.stream(Feature.values())
            .collect(
                Collectors.toMap(
                    Function.identity(), feature -> form.has("feature", feature.publicName())));
    switchFeatures.switchAll(new SwitchFeatures.Command(visit.account(), wished));
    return Flash.SETTINGS_SAVED.redirect(HERE);
  }

  private Response page(int status, Account account, Form form, List<Contrast> contrasts) {
    return Html.page(
        status, Templates.show(account, form, contrasts, showFeatures.show(account.id())));
  }
}
