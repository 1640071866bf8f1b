using System.Globalization;
using GrassrootsDemocracy.Norms;
using NodaTime.Text;

namespace GrassrootsDemocracy.Tests.Rulebooks.National;

// Reads what an edition says on a day in words, so that a table of a law can be written by hand from its text.
internal static class Editions
{
    public static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    public static string Say(Timeline<Rulebook> editions, string day, string kind, string norm)
    {
        var rulebook = editions.On(Day(day));
        var name = rulebook.OwnNames.Single(own =>
            string.Equals(own.Id, $"election.{kind}.{norm}", StringComparison.Ordinal)
        );
        var prevailing = rulebook.Prevailing(name);
        return $"{name.Say(prevailing, CultureInfo.InvariantCulture)} | {prevailing!.Source.Provision} | {prevailing.Source.Status}";
    }

    public static Latitude LatitudeOf(Timeline<Rulebook> editions, string day, string kind, string norm)
    {
        var rulebook = editions.On(Day(day));
        return rulebook
            .Prevailing(
                rulebook.OwnNames.Single(own =>
                    string.Equals(own.Id, $"election.{kind}.{norm}", StringComparison.Ordinal)
                )
            )!
            .Latitude;
    }

    public static List<string> NormsOf(Timeline<Rulebook> editions, string day, string kind) =>
        [
            .. editions
                .On(Day(day))
                .OwnNames.Select(name => name.Id)
                .Where(id => id.StartsWith($"election.{kind}.", StringComparison.Ordinal))
                .Select(id => id[$"election.{kind}.".Length..])
                // The smaller rooms have norms under names of their own.
                .Where(norm =>
                    !norm.Contains('.', StringComparison.Ordinal)
                    || norm.StartsWith("turnout.", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal),
        ];
}
