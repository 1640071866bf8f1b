using System.Reflection;
using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Norms;
using NodaTime;

namespace GrassrootsDemocracy.Tests.Conventions;

// Whatever lasts from a day until another cannot end before it begins, in whichever record it is written down.
public class EndBeforeBeginningTests
{
    private static readonly LocalDate Day = new(2026, 3, 1);

    private static IEnumerable<Type> Lasting =>
        PublicSurface.Types.Where(type =>
            type.GetMethod("<Clone>$") is not null
            // The days stand in what was published, which may itself be wrong: that is a line of the ledger.
            && type != typeof(PublicComments)
            && First(type) is not null
            && type.GetProperty("Until") is { } until
            && (Nullable.GetUnderlyingType(until.PropertyType) ?? until.PropertyType) == typeof(LocalDate)
            && Specimens.TryMake(type, out var made)
            && made is not null
        );

    public static TheoryData<string> Names => [.. Lasting.Select(type => type.FullName!)];

    [Fact]
    public void There_are_as_many_as_the_rooms_have() => Assert.InRange(Names.Count, 7, 30);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_ends_before_it_begins_is_refused(string name)
    {
        var type = Lasting.Single(type => string.Equals(type.FullName, name, StringComparison.Ordinal));

        Assert.NotNull(Made(type, Day));
        Assert.IsType<ArgumentException>(
            Assert.Throws<TargetInvocationException>(() => Made(type, Day.PlusDays(-1))).InnerException
        );
    }

    private static PropertyInfo? First(Type type) => type.GetProperty("From") ?? type.GetProperty("On");

    // By its constructor where that takes the days, otherwise as a copy that moves both.
    private static object Made(Type type, LocalDate until)
    {
        Assert.True(Specimens.TryMake(type, out var specimen));
        var first = First(type)!.Name;
        if (
            type.GetConstructors()
                .FirstOrDefault(one => one.GetParameters().Any(parameter => Is(parameter, "Until"))) is
            { } constructor
        )
        {
            return constructor.Invoke([
                .. constructor
                    .GetParameters()
                    .Select(parameter =>
                        Is(parameter, "Until") ? until
                        : Is(parameter, first) ? Day
                        : type.GetProperty(parameter.Name!)!.GetValue(specimen)
                    ),
            ]);
        }

        var copy = type.GetMethod("<Clone>$")!.Invoke(specimen, [])!;
        First(type)!.SetValue(copy, Day);
        type.GetProperty("Until")!.SetValue(copy, until);
        return copy;
    }

    private static bool Is(ParameterInfo parameter, string name) =>
        string.Equals(parameter.Name, name, StringComparison.Ordinal);
}
