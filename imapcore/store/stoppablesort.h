// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <iterator>
#include <vector>

namespace imap {

/// Set by whoever does not want the result any more, in another thread.
using Stop = std::atomic<bool>;

/// As std::stable_sort, but ends within some milliseconds, half done, when it is stopped: a million
/// texts take a second or two. False when it was stopped.
template <typename Value, typename Less>
bool stoppableSort(std::vector<Value> &values, Less less, const Stop &stop)
{
    constexpr size_t run = 8192;
    const auto at = [&values](size_t place) {
        return values.begin() + static_cast<std::ptrdiff_t>(std::min(place, values.size()));
    };
    for (size_t first = 0; first < values.size(); first += run) {
        if (stop)
            return false;
        std::stable_sort(at(first), at(first + run), less);
    }
    std::vector<Value> merged;
    for (size_t width = run; width < values.size(); width *= 2) {
        merged.clear();
        merged.reserve(values.size());
        for (size_t first = 0; first < values.size(); first += 2 * width) {
            auto one = at(first);
            auto other = at(first + width);
            const auto middle = other;
            const auto end = at(first + 2 * width);
            while (one != middle && other != end) {
                if ((merged.size() % run) == 0 && stop)
                    return false;
                merged.push_back(less(*other, *one) ? *other++ : *one++);
            }
            merged.insert(merged.end(), one, middle);
            merged.insert(merged.end(), other, end);
        }
        values.swap(merged);
    }
    return !stop;
}

} // namespace imap
