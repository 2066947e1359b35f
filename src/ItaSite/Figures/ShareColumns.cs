using ItaSite.Tables;
using ItaSite.Writing;

namespace ItaSite.Figures;

/// <summary>
/// Figures that are a share of something, such as what is spent of a budget: a bar beside each shows how much. What it
/// is a share of is a percentage's hundred, or the column that the form says it does not exceed.
/// </summary>
internal sealed class ShareColumns
{
    private const decimal Whole = 100;

    /// <summary>By column, the column of what it is a share of; null for percentages.</summary>
    private readonly Dictionary<int, int?> wholes = [];
    private readonly DataTable table;

    public ShareColumns(DataTable table, FollowedForm? form)
    {
        this.table = table;
        foreach (var (index, column) in table.Columns.Index())
        {
            if (IsPercentage(column) && AreShares(index, of: null))
                wholes[index] = null;
        }

        if (wholes.Count == 0 && form is not null)
        {
            foreach (var check in form.Form.Checks.OfType<FormCheck.AtMost>())
                AddLimited(check, form.Columns);
        }
    }

    /// <summary>Nothing where the cell is no share.</summary>
    public HtmlText Bar(DataRow row, int column)
    {
        if (!wholes.TryGetValue(column, out var whole) || ShareOf(row, column, whole) is not { } share)
            return HtmlText.Nothing;

        var width = Math.Round(share, 2).ToString("0.##");
        return new HtmlText(
            "<svg class=\"share\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" "
                + "focusable=\"false\"><path class=\"rest\" d=\"M0 0h100v10H0z\"/>"
                + $"<path d=\"M0 0h{width}v10H0z\"/></svg>"
        );
    }

    private void AddLimited(FormCheck.AtMost check, IReadOnlyDictionary<string, int> columns)
    {
        if (
            columns.TryGetValue(check.Column, out var part)
            && check.Limits is [var limit, ..]
            && columns.TryGetValue(limit, out var whole)
            && table.Columns[part].IsAmount
            && AreShares(part, whole)
        )
            wholes[part] = whole;
    }

    private static bool IsPercentage(DataColumn column) =>
        column.IsAmount
        && (
            column.Unit == "%"
            || column.Name.Contains("ร้อยละ", StringComparison.Ordinal)
            || column.Name.Contains("เปอร์เซ็นต์", StringComparison.Ordinal)
        );

    /// <summary>At least one, and none beyond the whole or below nothing.</summary>
    private bool AreShares(int column, int? of)
    {
        var shares = table.Rows.Where(row => row.Cells[column].Number is not null).ToList();
        return shares.Count > 0
            && shares.TrueForAll(row => ShareOf(row, column, of) is not null || IsOfNothing(row, of));
    }

    private static bool IsOfNothing(DataRow row, int? of) => of is { } whole && row.Cells[whole].Number is null or 0;

    private static decimal? ShareOf(DataRow row, int column, int? of)
    {
        var share = (row.Cells[column].Number, of is { } whole ? row.Cells[whole].Number : Whole) switch
        {
            ({ } part, { } all and > 0) => part * Whole / all,
            _ => (decimal?)null,
        };
        return share is >= 0 and <= Whole ? share : null;
    }
}
