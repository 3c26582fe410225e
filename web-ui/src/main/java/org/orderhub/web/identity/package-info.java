/** Signing in and out, setting up, and who is at work. */
@NullMarked
package org.orderhub.web.identity;

import org.jspecify.annotations.NullMarked;
