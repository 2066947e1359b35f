namespace ItaSite.Tables;

/// <summary>What must stand in a column of a form.</summary>
internal enum FormColumnType
{
    Text,
    Number,
    Date,

    /// <summary>The name of a month or of a longer span, such as ตุลาคม 2565 or ไตรมาส 1.</summary>
    Month,

    /// <summary>The name of a picture's file, from the folder of the table.</summary>
    Picture,
}
