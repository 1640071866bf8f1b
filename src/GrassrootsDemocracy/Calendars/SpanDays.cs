using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Calendars;

// The days of a period or a single day, and what they were counted from. Wanted is a day that the month does not have. Where
// working days that nobody knows say which days count, these are all that may, and only those from SureFrom on surely do.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SpanDays(
    LocalDate First,
    LocalDate Last,
    LocalDate? Cause = null,
    int Wanted = 0,
    bool IsOpen = false,
    LocalDate? SureFrom = null
);
