package org.orderhub.application.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageKey;
import org.orderhub.domain.message.MessageState;

/** All e-mails of the last months, sent or not. */
public interface Messages {

  /**
   * Stores and queues an e-mail in the transaction at hand.
   *
   * @return false, and nothing is stored, when there is one of its key already
   */
  boolean add(Message message);

  /** The e-mail that was asked for under the key. */
  Optional<MessageId> ofKey(AccountId account, MessageKey key);

  Optional<Kept> find(AccountId account, MessageId id);

  /** Every try to hand it over, the first one first. */
  List<Attempt> attempts(AccountId account, MessageId id);

  /** Forgets e-mails written before the time given that wait for nothing; returns how many. */
  int removeWrittenBefore(Instant time, int most);

  /** An e-mail and what became of it. */
  record Kept(Message message, MessageState state) {}

  /**
   * A try to hand an e-mail to a mail server.
   *
   * @param number counts them, from 1
   * @param endedAt none while it lasts, or when its process died
   * @param outcome in words; empty while there is none
   */
  record Attempt(int number, Instant startedAt, @Nullable Instant endedAt, String outcome) {}
}
