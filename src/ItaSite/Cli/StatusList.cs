using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Cli;

/// <summary>A register in the order that was asked for.</summary>
/// <param name="Shares">One that is nobody's own, unless the list is by unit.</param>
internal sealed record StatusList(Register Register, string Order, IReadOnlyList<StatusShare> Shares)
{
    public static StatusList Of(Register register, string order, Language language) =>
        new(
            register,
            order,
            order switch
            {
                StatusOrder.Unit =>
                [
                    .. register
                        .ByUnit()
                        .Select(share => new StatusShare(
                            share.Unit?.Title ?? StatusWords.NoUnit(language),
                            RowsOf(register, share.Items, language)
                        )),
                ],
                StatusOrder.Item => [new StatusShare(null, RowsOf(register, register.Items, language))],
                _ => [new StatusShare(null, RowsOf(register, register.ByPointsAtRisk(), language))],
            }
        );

    private static List<StatusRow> RowsOf(Register register, IEnumerable<ItemRecord> records, Language language) =>
        [.. records.Select(record => StatusRow.Of(register, record, language))];
}
