package org.orderhub.application.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.identity.Token;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.document.Content;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.document.FileName;
import org.orderhub.domain.document.FileType;
import org.orderhub.domain.document.Folder;
import org.orderhub.domain.document.NumberedFolder;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.shared.Actor;

class DocumentUseCasesTest {
  private static final AccountId ACCOUNT = new AccountId(new UUID(1, 1));
  private static final Actor STAFF = new Actor.StaffUser(new UUID(2, 2), "Grace");
  private static final CustomerId ADA = new CustomerId(new UUID(3, 3));
  private static final Actor CUSTOMER = new Actor.CustomerUser(ADA.value(), "Ada");
  private static final Actor STRANGER = new Actor.CustomerUser(new UUID(4, 4), "Eve");

  private final DocumentCounter counter = new DocumentCounter();
  private final DocumentSubject order =
      counter.place(new DocumentSubject.OfOrder(new UUID(5, 5)), "O-1", ADA, true);

  @Test
  void theSameNameInTheSameFolderIsTheNextVersion() {
    Document first = added("invoice.txt", "one");
    Document second = added("invoice.txt", "two");
    Document other = added("receipt.txt", "two");

    assertThat(first.version()).isEqualTo(1);
    assertThat(second.version()).isEqualTo(2);
    assertThat(other.version()).isEqualTo(1);
    assertThat(second.content())
        .isEqualTo(
            new Content(
                FileType.TEXT,
                3,
                "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3"));
    assertThat(counter.told).extracting(LoggedEvent::type).containsOnly(EventType.DOCUMENT_ADDED);
    assertThat(counter.told).extracting(LoggedEvent::sequence).containsExactly(1L, 2L, 3L);
    assertThat(counter.told.getLast().subject()).isEqualTo(order.inTheLog());
  }

  @Test
  void aFileIsReadPartByPartAsItWasWritten() throws IOException {
    byte[] bytes = new byte[Content.PART_BYTES + 5];
    Arrays.fill(bytes, (byte) 'x');
    Document document = ((AddDocument.Result.Added) add("a.txt", bytes)).document();

    assertThat(document.content().parts()).isEqualTo(2);
    var read = new ByteArrayOutputStream();
    counter.reading().writeTo(read, document);
    assertThat(read.toByteArray()).isEqualTo(bytes);

    counter.deleting().delete(ACCOUNT, document.id(), STAFF);
    assertThatThrownBy(() -> counter.reading().writeTo(read, document))
        .isInstanceOf(EOFException.class);
  }

  @Test
  void whatIsEmptyTooLargeOrNotAsNamedIsRefusedAndNothingIsStored() {
    assertThat(add("a.txt", new byte[0])).isEqualTo(new AddDocument.Result.Empty());
    assertThat(
            counter.adding().add(command(order, "a.txt", () -> new Zeros(Content.MOST_BYTES + 1))))
        .isEqualTo(new AddDocument.Result.TooLarge(Content.MOST_BYTES));
    assertThat(add("picture.png", "<html><script>alert(1)</script>".getBytes(UTF_8)))
        .isEqualTo(new AddDocument.Result.NotAsNamed(FileType.HTML, FileType.PNG));
    var nowhere = new DocumentSubject.OfOffer(new UUID(9, 9));
    assertThat(
            counter
                .adding()
                .add(command(nowhere, "a.txt", () -> new ByteArrayInputStream(new byte[] {65}))))
        .isEqualTo(new AddDocument.Result.UnknownSubject(nowhere));

    assertThat(counter.documents.isEmpty()).isTrue();
    assertThat(counter.told).isEmpty();
  }

  @Test
  void customersSeeWhatIsTheirsAndShownToThem() {
    Document document = added("a.txt", "words");
    assertThat(counter.showing().show(ACCOUNT, document.id(), CUSTOMER)).isPresent();
    assertThat(counter.showing().show(ACCOUNT, document.id(), STRANGER)).isEmpty();
    assertThat(counter.finding().find(query(CUSTOMER))).isPresent();
    assertThat(counter.finding().find(query(STRANGER))).isEmpty();
    assertThat(counter.deleting().delete(ACCOUNT, document.id(), CUSTOMER)).isEmpty();

    counter.place(order, "O-1", ADA, false);
    assertThat(counter.showing().show(ACCOUNT, document.id(), CUSTOMER)).isEmpty();
    assertThat(counter.showing().show(ACCOUNT, document.id(), STAFF)).isPresent();

    counter.places.clear();
    assertThat(counter.showing().show(ACCOUNT, document.id(), STAFF)).isEmpty();
  }

  @Test
  void aDeletedVersionIsGoneAndToldOnce() {
    Document document = added("a.txt", "words");
    assertThat(counter.deleting().delete(ACCOUNT, document.id(), STAFF)).isPresent();
    assertThat(counter.deleting().delete(ACCOUNT, document.id(), STAFF)).isEmpty();

    assertThat(counter.reading().read(ACCOUNT, document.id(), 0)).isEmpty();
    assertThat(counter.told.getLast().type()).isEqualTo(EventType.DOCUMENT_DELETED);
    assertThat(counter.told).hasSize(2);
    assertThat(added("a.txt", "words").version()).isEqualTo(2);
  }

  @Test
  void aLinkLeadsToTheDocumentForAQuarterOfAnHour() {
    Document document = added("a.txt", "words");
    var command = new ShareDocument.Command(ACCOUNT, order, document.id(), STAFF);
    Token token = counter.sharing().share(command).orElseThrow();
    var other = new DocumentSubject.OfOrder(new UUID(6, 6));

    assertThat(
            counter
                .sharing()
                .share(new ShareDocument.Command(ACCOUNT, other, document.id(), STAFF)))
        .isEmpty();
    assertThat(counter.readingLinksAt(DocumentCounter.NOW.plusSeconds(899)).read(token))
        .contains(document);
    assertThat(counter.readingLinksAt(DocumentCounter.NOW.plusSeconds(900)).read(token)).isEmpty();
    assertThat(counter.readingLinksAt(DocumentCounter.NOW).read(new Token("guess"))).isEmpty();
  }

  @Test
  void aFolderIsMadeByItsFirstDocumentOrBeforeIt() {
    added("a.txt", "words");
    var general = new NumberedFolder(1, Folder.GENERAL);
    assertThat(counter.creatingFolders().create(ACCOUNT, Folder.GENERAL))
        .isEqualTo(new CreateFolder.Result.WasThere(general));
    var invoices = new NumberedFolder(2, new Folder("Invoices"));
    assertThat(counter.creatingFolders().create(ACCOUNT, invoices.folder()))
        .isEqualTo(new CreateFolder.Result.Created(invoices));

    assertThat(counter.listing().list(ACCOUNT)).containsExactly(general, invoices);
    assertThat(counter.findingFolders().find(ACCOUNT, 2)).contains(invoices);
    assertThat(counter.findingFolders().find(ACCOUNT, 3)).isEmpty();
  }

  private FindDocuments.Query query(Actor by) {
    return new FindDocuments.Query(ACCOUNT, order, by, 10, null);
  }

  private Document added(String name, String text) {
    return ((AddDocument.Result.Added) add(name, text.getBytes(UTF_8))).document();
  }

  private AddDocument.Result add(String name, byte[] bytes) {
    return counter.adding().add(command(order, name, () -> new ByteArrayInputStream(bytes)));
  }

  private static AddDocument.Command command(
      DocumentSubject subject, String name, AddDocument.Source source) {
    return new AddDocument.Command(
        ACCOUNT, subject, Folder.GENERAL, new FileName(name), source, STAFF);
  }

  /** As many zeros as one likes, in no memory. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
      int count = (int) Math.min(left, most);
      left -= count;
      return count == 0 && most > 0 ? -1 : count;
    }
  }
}
