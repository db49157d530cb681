export default {
  title: '背景图片',
  preview: { failed: '预览没能读取' },
  field: {
    choose: '选择图片…',
    change: '更换…',
    clear: '清除',
    gone: '图库中已没有这张图片',
    goneWhy: '保存后平台会如何显示并不确定，请另选一张或清除。编号 {{id}}',
    openLibrary: '打开图库（新标签页）',
  },
  chooser: {
    title: '选择背景图片',
    images: '图库中的图片',
    use: '使用这张图片',
    cancel: '取消',
    pickFirst: '请先选一张图片',
  },
  list: {
    failed: '背景图片没能读取',
    nothingTitle: '图库里还没有图片',
    nothingWhy: '上传 JPEG 图片后，即可在画面合成中用作背景。',
    noMatchTitle: '没有匹配的图片',
    noMatchWhy: '没有图片的名称或上传者包含“{{text}}”。',
    clearSearch: '清除搜索',
    search: '搜索名称、上传者',
  },
} as const;
