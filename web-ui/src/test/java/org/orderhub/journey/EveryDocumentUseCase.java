package org.orderhub.journey;

import io.quarkus.arc.Arc;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.orderhub.application.document.AddDocument;
import org.orderhub.application.document.CreateFolder;
import org.orderhub.application.document.DeleteDocument;
import org.orderhub.application.document.FindDocuments;
import org.orderhub.application.document.FindFolder;
import org.orderhub.application.document.ListFolders;
import org.orderhub.application.document.ReadDocument;
import org.orderhub.application.document.ReadDocumentLink;
import org.orderhub.application.document.ShareDocument;
import org.orderhub.application.document.ShowDocument;
import org.orderhub.application.identity.Token;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.document.FileName;
import org.orderhub.domain.document.Folder;
import org.orderhub.domain.shared.Actor;

/** One call of each use case of documents; but for a folder, nothing is stored. */
final class EveryDocumentUseCase {
  private static final Actor NOBODY = new Actor.Hub();

  private EveryDocumentUseCase() {}

  static void add(Map<Class<?>, EveryUseCase.Call> calls, AccountId account) {
    var unknown = new DocumentId(UUID.randomUUID());
    var nowhere = new DocumentSubject.OfOffer(UUID.randomUUID());
    var adding =
        new AddDocument.Command(
            account,
            nowhere,
            Folder.GENERAL,
            new FileName("wired.txt"),
            InputStream::nullInputStream,
            NOBODY);
    call(calls, AddDocument.class, port -> port.add(adding));
    call(calls, ShowDocument.class, port -> port.show(account, unknown, NOBODY));
    call(calls, ReadDocument.class, port -> port.read(account, unknown, 0));
    call(
        calls,
        FindDocuments.class,
        port -> port.find(new FindDocuments.Query(account, nowhere, NOBODY, 1, null)));
    call(calls, ListFolders.class, port -> port.list(account));
    call(calls, CreateFolder.class, port -> port.create(account, Folder.GENERAL));
    call(calls, FindFolder.class, port -> port.find(account, 1));
    call(calls, DeleteDocument.class, port -> port.delete(account, unknown, NOBODY));
    call(
        calls,
        ShareDocument.class,
        port -> port.share(new ShareDocument.Command(account, nowhere, unknown, NOBODY)));
    call(calls, ReadDocumentLink.class, port -> port.read(new Token("wired")));
  }

  private static <P> void call(
      Map<Class<?>, EveryUseCase.Call> calls, Class<P> port, Function<P, ?> use) {
    calls.put(port, () -> use.apply(Arc.container().select(port).get()));
  }
}
