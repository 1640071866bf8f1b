using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;
using NodaTime;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfCalendars =>
        [
            Of<ValueList<int>>(() => [31]),
            Of(Cadences),
            Of(CadenceFacts),
            Of(() => Cadences().Check(CadenceFacts(), new(2027, 3, 1))),
            Of(() => Cadences().Check(CadenceFacts(), new(2027, 3, 1)).Spans[0]),
            Of(() => Cadences().Check(CadenceFacts(), new(2027, 3, 1)).Skipped[0]),
        ];

    private static Cadence Cadences() => Cadence.OnDaysOfMonth([31]);

    private static CadenceLog CadenceFacts() => new() { From = new(2027, 1, 1), Days = [new(2027, 1, 31)] };
}
