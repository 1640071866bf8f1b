using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Offices;

namespace GrassrootsDemocracy.Rulebooks.National;

/// <summary>
/// The regulation on elections of the party's grassroots organisations (基层组织选举工作条例) and its provisional
/// forerunner of 1990: how a party branch committee is elected.
/// </summary>
/// <remarks>Not modelled: cutting the number of seats with the electors' consent when nearly all are filled.</remarks>
public static class PartyElectionRegulation
{
    private static Label Kind => Bodies.PartyBranchCommittee;

    private static readonly string[] Congress = ["election.party-congress"];

    private static ElectionNorms Norms => ElectionNorms.PartyBranchCommittee;

    // How long a term may overrun is said of every kind of committee.
    private static string[] Process =>
        [
            .. About.TheProcess(Kind),
            "election.party-branch-committee.ending",
            "election.general-branch-committee.ending",
            "election.party-committee.ending",
        ];

    /// <summary>Gets the editions by the day each came into force.</summary>
    public static Timeline<Rulebook> Editions { get; } =
        new(
            "the regulation on elections of the party's grassroots organisations",
            checkedOn: new(2026, 11, 23),
            (new(1990, 6, 27), Of1990),
            (new(2020, 7, 13), Of2020)
        );

    // Quorum "more than" four fifths, a surplus of "20 %", ballots against those issued.
    private static Rulebook Of1990()
    {
        var regulation = new Instrument(
            "Provisional Regulation on Elections of the Party's Grassroots Organisations",
            "中国共产党基层组织选举工作暂行条例",
            new(1990, 6, 27),
            new(1990, 6, 27)
        );
        return Rulebook
            .Named(regulation.Name, regulation.ChineseName)
            .Chapter(
                About.TheVote(Kind),
                book =>
                    book.WithVote(
                        regulation,
                        Threshold.MoreThan(4, 5),
                        Surplus.ExactShare(Ratio.Percent(20), Rounding.Up),
                        Provision.Article(12),
                        Base.Issued,
                        articles: null
                    )
            )
            .Chapter(About.TheTimeBefore(Kind), book => book.WithPartyBeforeOf1990(regulation))
            .Chapter(Process, book => book.WithBranchProcess1990(regulation))
            .Chapter(
                Congress,
                book =>
                    book.WithCongress(
                        regulation,
                        Surplus.ExactShare(Ratio.Percent(20), Rounding.Up),
                        number: 7
                    )
            );
    }

    // Quorum "not less than" four fifths, a surplus of "not less than 20 %", ballots against those present.
    private static Rulebook Of2020()
    {
        var regulation = new Instrument(
            "Regulation on Elections of the Party's Grassroots Organisations",
            "中国共产党基层组织选举工作条例",
            new(2020, 6, 29),
            new(2020, 7, 13)
        );
        return Rulebook
            .Named(regulation.Name, regulation.ChineseName)
            .Chapter(
                About.TheVote(Kind),
                book =>
                    book.WithVote(
                        regulation,
                        Threshold.AtLeast(4, 5),
                        Surplus.AtLeastShare(Ratio.Percent(20), Rounding.Up),
                        Provision.Article(13),
                        Base.Present,
                        new(Heads: 16, Quorum: 19, WriteIns: 25, Counting: 27, Result: 29)
                    )
            )
            .Chapter(About.TheTimeBefore(Kind), book => book.WithPartyBeforeOf2020(regulation))
            .Chapter(Process, book => book.WithBranchProcess2020(regulation))
            .Chapter(
                Congress,
                book =>
                    book.WithCongress(
                        regulation,
                        Surplus.AtLeastShare(Ratio.Percent(20), Rounding.Up),
                        number: 8
                    )
            );
    }

    // The members first; then the committee elects its secretary and deputies from among itself, one for one. Direct
    // elections were tried with approval from above, so that a lower rulebook may fill this otherwise.
    private static ValueList<OfficeRound> CommitteeFirst =>
        [
            new([Office.Member], OfficeStanding.Nominated),
            new([Office.Secretary, Office.DeputySecretary], OfficeStanding.ElectedMembers),
        ];

    private static Rulebook WithVote(
        this Rulebook rulebook,
        Instrument regulation,
        Threshold quorum,
        Surplus surplus,
        Provision surplusArticle,
        Base mostBallots,
        Articles? articles
    )
    {
        var quorumSource = Confirmed(articles?.Quorum);
        var counting = Confirmed(articles?.Counting);
        var result = Confirmed(articles?.Result);
        var heads = Confirmed(articles?.Heads);
        var turnout = new TurnoutRule(Base.Present, new(quorum, Base.Due));
        var moreThanHalf = new Quota(Threshold.Majority, Base.Present);
        return rulebook
            .With(Norms.Surplus, surplus, new(regulation, surplusArticle, TextStatus.Read))
            .With(Norms.Turnout(Franchise.PartyMembers), turnout, quorumSource)
            .With(Norms.Turnout(Franchise.Committee), turnout, quorumSource)
            .With(Norms.FurtherTurnout, turnout, quorumSource)
            .With(Norms.WriteIns, WriteInRule.Allowed, Confirmed(articles?.WriteIns), Latitude.Fixed)
            .With(
                Norms.ExcessBallots,
                new ExcessRule(mostBallots, ExcessMeaning.VoidsElection),
                counting,
                Latitude.Fixed
            )
            .With(Norms.OverMarked, OverMarking.VoidsBallot, counting, Latitude.Fixed)
            .With(Norms.Majority, moreThanHalf, result, Latitude.Fixed)
            .With(Norms.FurtherMajority, moreThanHalf, result, Latitude.Fixed)
            .With(Norms.Tie, TieBreak.Runoff, result, Latitude.Fixed)
            .With(Norms.Offices.Rounds, CommitteeFirst, heads, Latitude.MayFill)
            .With(Norms.For(Office.Secretary).Surplus, Surplus.None, heads, Latitude.MayFill)
            .With(Norms.For(Office.DeputySecretary).Surplus, Surplus.None, heads, Latitude.MayFill);

        Citation Confirmed(int? article) =>
            new(
                regulation,
                article is { } number
                    ? Provision.Article(number)
                    : Provision.Named("[article not known]", "〔条次不详〕"),
                TextStatus.Confirmed
            );
    }

    // The values are confirmed by secondary texts; these numbers of articles are from memory, and those of 1990 not known.
    private sealed record Articles(int Heads, int Quorum, int WriteIns, int Counting, int Result);
}
