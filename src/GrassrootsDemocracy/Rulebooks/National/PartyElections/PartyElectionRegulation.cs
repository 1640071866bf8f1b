using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Process;

namespace GrassrootsDemocracy.Rulebooks.National;

// The regulation on elections of the party's grassroots organisations (基层组织选举工作条例) and its provisional forerunner of 1990:
// how a party branch committee is elected. Not modelled: cutting the number of seats with the electors' consent when nearly all
// are filled.
internal static partial class PartyElectionRegulation
{
    // How long a term may overrun is said of every kind of committee.
    public static Timeline<Rulebook> Editions { get; } =
        new Chapters(
            new(Subject.Vote, About.TheVote(Bodies.PartyBranchCommittee)),
            new(Subject.TimeBefore, About.TheTimeBefore(Bodies.PartyBranchCommittee)),
            new(
                Subject.Process,
                [
                    .. About.TheProcess(Bodies.PartyBranchCommittee),
                    "election.party-branch-committee.ending",
                    "election.general-branch-committee.ending",
                    "election.party-committee.ending",
                ]
            ),
            new(Subject.TimeAfter, "election.party-congress")
        ).Editions(
            "the regulation on elections of the party's grassroots organisations",
            checkedOn: new(2026, 11, 23),
            (
                new(
                    "Provisional Regulation on Elections of the Party's Grassroots Organisations",
                    "中国共产党基层组织选举工作暂行条例",
                    new(1990, 6, 27),
                    new(1990, 6, 27)
                ),
                Of1990
            ),
            (
                new(
                    "Regulation on Elections of the Party's Grassroots Organisations",
                    "中国共产党基层组织选举工作条例",
                    new(2020, 6, 29),
                    new(2020, 7, 13)
                ),
                Of2020
            )
        );

    private static ElectionNorms N => ElectionNorms.PartyBranchCommittee;

    private static ProcessNorms P => N.Process;
}
