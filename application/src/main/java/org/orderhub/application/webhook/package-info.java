/** Telling endpoints what happened, until they have it. */
@NullMarked
package org.orderhub.application.webhook;

import org.jspecify.annotations.NullMarked;
