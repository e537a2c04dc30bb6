import { dataRoute } from '../../components/dataPage/downloads/dataRoute.ts'

export const { getStaticPaths, GET } = dataRoute('.json')
