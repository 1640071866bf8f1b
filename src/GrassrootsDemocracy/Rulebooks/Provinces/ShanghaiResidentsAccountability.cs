using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Accountability.Evaluations;
using GrassrootsDemocracy.Accountability.Remedies;
using GrassrootsDemocracy.Accountability.Reports;

namespace GrassrootsDemocracy.Rulebooks.Provinces;

// Shanghai's regulation on residents' committees on reports (11), evaluation and appraisal (18, 29) and remedies (37).
internal static class ShanghaiResidentsAccountability
{
    // 提高居民评价的权重: that residents weigh more, not how much.
    public static Rulebook WithResidentsAccountability(this Rulebook book, Instrument regulation) =>
        book.With(
                ReportNorms.ResidentsCommittee.Every,
                Cadence.AtLeast(1, CadenceUnit.Year),
                regulation.Read(11, 3)
            )
            .With(
                AppraisalNorms.ResidentsCommittee.Appraised,
                [AppraisedCircles.Committee, AppraisedCircles.CommitteeMembers],
                regulation.Read(18, 2)
            )
            .With(AppraisalNorms.ResidentsCommittee.By, [Bodies.ResidentsAssembly], regulation.Read(18, 2))
            .With(
                AppraisalNorms.ResidentsCommittee.Every,
                Cadence.AtLeast(1, CadenceUnit.Year),
                regulation.Read(18, 2)
            )
            .WithEvaluations(regulation)
            .With(
                ComplaintNorms.ResidentsCommittee.CorrectedBy,
                [Bodies.ResidentsAssembly],
                regulation.Read(37)
            )
            .Adding(
                ComplaintNorms.ResidentsCommittee.OrderedBy,
                [Bodies.SubdistrictOffice, Bodies.TownshipGovernment],
                regulation.Read(37)
            );

    private static Rulebook WithEvaluations(this Rulebook book, Instrument regulation) =>
        book.With(EvaluationNorms.ResidentsCommittee.Raters, [RaterGroups.Residents], regulation.Read(18, 1))
            .With(
                EvaluationNorms.ResidentsCommittee.Criteria,
                [
                    EvaluationCriteria.Awareness,
                    EvaluationCriteria.Participation,
                    EvaluationCriteria.Satisfaction,
                ],
                regulation.Read(18, 1)
            )
            .LeavingOpen(EvaluationNorms.ResidentsCommittee.Weights, regulation.Read(18, 1))
            .With(
                EvaluationNorms.Departments.Raters,
                [RaterGroups.ResidentsCommittees],
                regulation.Read(29, 1)
            )
            .With(EvaluationNorms.PublicServices.Raters, [RaterGroups.Residents], regulation.Read(29, 2))
            .With(EvaluationNorms.PublicServices.GoesTo, [ResultReceivers.Authority], regulation.Read(29, 2));
}
