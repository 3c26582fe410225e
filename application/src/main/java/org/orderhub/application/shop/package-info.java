/** The customer view: who comes in, what is theirs, and who is told of it. */
@NullMarked
package org.orderhub.application.shop;

import org.jspecify.annotations.NullMarked;
