using GrassrootsDemocracy.Elections.Before.Voters;
using GrassrootsDemocracy.Rulebooks.National;
using static GrassrootsDemocracy.Norms.Latitude;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// 第三章　选民登记.
public static partial class Zhejiang2020
{
    private static Edition WithRoll(this Edition measures) =>
        measures
            .Article(12)
            .OnTimeBefore(it =>
                it.Paragraph(1)
                    .WithVotersOfEighteen(N.Voters)
                    .Paragraph(2)
                    .With(
                        N.Voters.BornPer,
                        [BirthPapers.IdentityCard, BirthPapers.HouseholdRegistration],
                        Fixed
                    )
                    .With(N.Voters.MeasuredOn, MeasuringDay.ElectionDay, Fixed)
            )
            .Article(13)
            .OnTimeBefore(it =>
                it.Paragraph(1)
                    .With(
                        N.Voters.Classes,
                        [
                            VoterClasses.RegisteredAndLivingHere,
                            VoterClasses.RegisteredAndAway,
                            VoterClasses.LivingOrWorkingHereForAYear,
                        ],
                        Fixed
                    )
                    .Paragraph(2)
                    .With(N.Voters.OneRollOnly, value: true, Fixed)
            )
            .OnProcess(it =>
                it.Paragraph(1).WithStage(P.Registration).With(P.Roll.After, [P.Registration.Stage])
            )
            .Article(14)
            .OnVote(it => it.Paragraph(1).With(N.RollPublished, new TimeLimit(20)))
            .OnProcess(it => it.Paragraph(1).WithStage(P.Roll).Paragraph(2).WithRollRuling(P));
}
