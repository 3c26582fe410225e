package org.orderhub.web.store;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.orderhub.application.store.PutStore;
import org.orderhub.application.store.ShowStore;
import org.orderhub.domain.identity.Permission;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Adds a store. */
@Path("/new-store")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_CATALOGUE)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class NewStorePages {
  private final ShowStore showStore;
  private final PutStore putStore;
  private final CurrentVisit visit;

  NewStorePages(ShowStore showStore, PutStore putStore, CurrentVisit visit) {
    this.showStore = showStore;
    this.putStore = putStore;
    this.visit = visit;
  }

  @GET
  public Response begin() {
    return Html.page(StoreTemplates.edit("", StoreForm.empty(), List.of()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(Form form) {
    return StoreForm.read(form).map(read -> add(read, form)).orElseGet(() -> refused(form));
  }

  private Response add(StoreForm read, Form form) {
    if (showStore.show(visit.account(), read.id()).isPresent()) {
      form.refuse("id", "must be new: there is a store of this key already");
      return refused(form);
    }
    putStore.put(new PutStore.Command(visit.account(), read.id(), read.name(), null));
    return Flash.STORE_SAVED.redirect(Url.of("/stores"));
  }

  private static Response refused(Form form) {
    return Html.page(400, StoreTemplates.edit("", form, List.of()));
  }
}
