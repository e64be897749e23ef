// SPDX-License-Identifier: GPL-3.0-or-later
// A sum of many types: copying, moving and destroying it is compiled here, once, instead of in
// every file that holds one.
#include "imapcore/types/response.h"

namespace imap {

Response::Response() = default;
Response::Response(const Response &) = default;
Response::Response(Response &&) noexcept = default;
Response &Response::operator=(const Response &) = default;
Response &Response::operator=(Response &&) noexcept = default;
Response::~Response() = default;

} // namespace imap
