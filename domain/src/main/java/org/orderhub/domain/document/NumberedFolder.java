package org.orderhub.domain.document;

/**
 * A folder as an account knows it.
 *
 * @param number counts the folders of the account: 1, 2, 3, ...
 */
public record NumberedFolder(long number, Folder folder) {}
