namespace ItaSite.Sheets;

/// <summary>The number formats that Excel writes by name in HTML and XML Spreadsheet 2003.</summary>
internal static class NamedFormats
{
    public static string Of(string name) =>
        name switch
        {
            "General Number" or "General" or "" => "General",
            "Fixed" => "0.00",
            "Standard" or "Currency" or "Euro Currency" => "#,##0.00",
            "Percent" => "0.00%",
            "Scientific" => "0.00E+00",
            "Short Date" => "dd/mm/yyyy",
            "Medium Date" => "d-mmm-yy",
            "Long Date" => "d mmmm yyyy",
            "General Date" => "dd/mm/yyyy hh:mm",
            "Short Time" => "hh:mm",
            "Medium Time" => "hh:mm AM/PM",
            "Long Time" => "hh:mm:ss",
            "Yes/No" => "\"Yes\";\"Yes\";\"No\"",
            "True/False" => "\"True\";\"True\";\"False\"",
            "On/Off" => "\"On\";\"On\";\"Off\"",
            _ => name,
        };
}
