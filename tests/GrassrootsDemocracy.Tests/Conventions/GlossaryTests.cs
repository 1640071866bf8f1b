using System.Text.RegularExpressions;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Conventions;

// One name for each thing: the words that lie near for something that has another name here.
public partial class GlossaryTests
{
    private static readonly Dictionary<string, string> Instead = new(StringComparer.Ordinal)
    {
        ["Abstention"] = "Abstain (弃权)",
        ["District"] = "JurisdictionCode (行政区划代码)",
        ["Elector"] = "Voter (选民)",
        ["Nominee"] = "PreliminaryCandidate (初步人选)",
        ["Plebiscite"] = "DecisionByBallot (票决)",
        ["Poll"] = "Contest, or the election itself",
        ["Precinct"] = "JurisdictionCode (行政区划代码)",
        ["Quorum"] = "Turnout (参选率)",
        ["Referendum"] = "DecisionByBallot (票决)",
        ["Register"] = "ElectoralRoll (选民名册)",
        ["Spoiled"] = "Invalid (废票)",
        ["Spoilt"] = "Invalid (废票)",
        ["Statute"] = "Instrument, Rulebook",
        ["Vacancy"] = "Seats that remain; Vacancies names the norm on them",
    };

    [Fact]
    public void No_public_name_has_a_word_for_which_the_glossary_has_another() =>
        None.Of(
            from type in PublicSurface.Types
            from name in type.GetMembers(PublicSurface.Declared).Select(PublicSurface.Say).Prepend(type.Name)
            from word in Word().Matches(name).Select(match => match.Value).Distinct()
            where Instead.ContainsKey(word)
            select $"{name}: say {Instead[word]}"
        );

    [Theory]
    [InlineData("QuorumRule", true)]
    [InlineData("get_Referendum", true)]
    [InlineData("ElectoralRoll", false)]
    public void A_word_is_found_within_a_name(string name, bool isFound) =>
        Assert.Equal(isFound, Word().Matches(name).Any(match => Instead.ContainsKey(match.Value)));

    [GeneratedRegex("[A-Z][a-z]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
