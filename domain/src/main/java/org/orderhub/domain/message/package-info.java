/** E-mails: the templates they are written from, and how they reach people. */
@NullMarked
package org.orderhub.domain.message;

import org.jspecify.annotations.NullMarked;
