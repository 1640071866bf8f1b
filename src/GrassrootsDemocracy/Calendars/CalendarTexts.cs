using System.Resources;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Calendars;

// The words on how often something is due.
internal static class CalendarTexts
{
    public static Texts All { get; } =
        new(
            new ResourceManager(
                "GrassrootsDemocracy.Calendars.CalendarTexts",
                typeof(CalendarTexts).Assembly
            ),
            KernelTexts.All
        );
}
