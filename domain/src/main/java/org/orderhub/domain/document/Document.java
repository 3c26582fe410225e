package org.orderhub.domain.document;

import java.time.Instant;
import org.orderhub.domain.account.AccountId;

/**
 * One version of a file.
 *
 * @param version counts the files of one name in one folder of one subject: 1, 2, 3, ...
 * @param addedBy the name of who brought it
 */
public record Document(
    AccountId account,
    DocumentId id,
    DocumentSubject subject,
    Folder folder,
    FileName name,
    int version,
    Content content,
    String addedBy,
    Instant addedAt) {}
